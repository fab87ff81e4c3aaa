import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

/** A MongoDB in memory, with an oplog so that change streams work: java -cp ... StoriesMongo.java */
public class StoriesMongo {
  public static void main(String[] args) throws Exception {
    MongoServer server = new MongoServer(new MemoryBackend());
    server.enableOplog();
    System.out.println("listening on " + server.bindAndGetConnectionString());
    while (System.in.read() != -1) {}
    System.exit(0);
  }
}
