/** Where to go from the bare address. */
export default function Page() {
  return (
    <main>
      <h1>payload-plugin-stories</h1>
      <ul>
        <li>
          <a href="/admin">Admin</a>: write, translate and publish.
        </li>
        <li>
          <a href="/api/delivery/graphql">Delivery API</a>: read what is published.
        </li>
      </ul>
    </main>
  )
}
