import { file, ofFile, ofSegment, ofUnit, PLAIN, segment, unit, xliff } from './build.js'

const NO = 'canCopy="no" canDelete="no"'
const OLD = 'version="2.0" srcLang="en" trgLang="fr"'
const ITS = 'version="2.1" srcLang="en" trgLang="fr" its:version="2.0"'
const first = `<ph id="1" canReorder="firstNo" ${NO}/>`
const next = `<ph id="2" canReorder="no" ${NO}/>`
const MATCH = '<source>s</source><target>t</target>'

/** Files that break nothing. */
export const VALID: Record<string, string> = {
  'a source only': xliff(file(unit(PLAIN)), 'version="2.0" srcLang="en"'),
  'a target language without targets': ofUnit(PLAIN),
  'a group of nothing': ofFile('<group id="g"/>'),
  'groups within groups, with the ids of units': ofFile(
    `<group id="a" name="n" type="my:t" canResegment="no" translate="no" srcDir="ltr" trgDir="rtl" xml:space="preserve"><notes><note id="n1">a</note></notes>${unit(PLAIN, 'id="a"')}<group id="b">${unit(PLAIN, 'id="b"')}</group></group>`,
  ),
  'several files, with the same ids within': xliff(
    [1, 2]
      .map((id) => file(unit(segment('<ph id="1"/>')), `id="f${id}" original="a.md"`))
      .join('\n'),
  ),
  'languages that say the same': xliff(
    file(
      unit(`<segment><source xml:lang="EN">s</source><target xml:lang="fr">t</target></segment>`),
    ),
  ),
  'languages of what is around, overridden': xliff(
    file(
      unit(
        `<segment><source>s</source><target xml:lang="fr">t</target></segment>`,
        'id="u1" xml:lang="en"',
      ),
      'id="f1" xml:lang="ja"',
    ),
  ),
  'tags of many kinds': xliff(
    file(unit(PLAIN)),
    'version="2.1" srcLang="zh-Hant-TW-x-a" trgLang="i-klingon"',
  ),
  'a skeleton elsewhere': ofFile(`<skeleton href="s.skl"/>${unit(PLAIN)}`),
  'a skeleton here': ofFile(`<skeleton>text <my:a id="1"/><my:a id="1"/></skeleton>${unit(PLAIN)}`),
  'notes everywhere': xliff(
    file(
      `<notes><note id="n">f</note><note>no id</note></notes><group id="g"><notes><note id="n" appliesTo="target" category="c" priority="10" my:a="1" xml:lang="fr" fs:fs="p">g</note></notes>${unit(`<notes><note id="n">u</note></notes>${PLAIN}`)}</group>`,
    ),
  ),
  'states and sub-states': ofUnit(
    `${segment('a', 'b', 'id="s1" state="final" subState="my:checked twice" canResegment="no"')}${segment('a', undefined, 'state="initial"')}`,
  ),
  'ignorables, with and without target': ofUnit(
    `${segment('a', 'b')}<ignorable id="i"><source> </source><target> </target></ignorable><ignorable><source> </source></ignorable>`,
  ),
  'targets in another order': ofUnit(
    `<segment><source>a</source><target order="3">A</target></segment><ignorable><source> </source></ignorable><segment><source>b</source><target order="1">B</target></segment>`,
  ),
  'an order that is its own place': ofUnit(
    '<segment><source>a</source><target order="1">A</target></segment>',
  ),
  'codes of all kinds': ofUnit(
    `<originalData><data id="d1" dir="rtl" xml:space="preserve">a<cp hex="001B"/></data><data id="d2">b</data></originalData>${segment(
      '<pc id="1" type="fmt" subType="xlf:b" dataRefStart="d1" dataRefEnd="d2" equivStart="" equivEnd="" dispStart="s" dispEnd="e" canOverlap="no" dir="auto">bold <mrk id="m" type="term" value="v" translate="no">x</mrk></pc><ph id="2" type="ui" subType="xlf:var" dataRef="d1" disp="d" equiv="e"/><cp hex="FFFE"/><sc id="3" isolated="yes" dir="ltr"/><ec id="4" isolated="yes" dir="rtl" fs:fs="b"/>',
    )}`,
  ),
  'spans that overlap': ofSegment(
    '<sc id="1"/>a<sc id="2"/>b<ec startRef="1"/>c<ec startRef="2"/>',
  ),
  'a span over two segments': ofUnit(
    `${segment('<sc id="1"/>a', '<sc id="1"/>A')}${segment('b<ec startRef="1"/>', 'B<ec startRef="1"/>')}`,
  ),
  'a span whose end is not yet translated': ofUnit(
    `${segment('<sc id="1"/>a', '<sc id="1"/>A')}${segment('b<ec startRef="1"/>')}`,
  ),
  'a span over segments that change places': ofUnit(
    '<segment><source><sc id="1"/>a</source><target order="2"><sc id="1"/>A</target></segment><segment><source>b<ec startRef="1"/></source><target order="1">B<ec startRef="1"/></target></segment>',
  ),
  'a span that the target writes in another form': ofSegment(
    '<pc id="1">a</pc>',
    '<sc id="1"/>A<ec startRef="1"/>',
  ),
  'an annotation over two segments': ofUnit(
    `${segment('<sm id="m" type="comment" value="v"/>a')}${segment('b<em startRef="m"/>')}`,
  ),
  'codes of the target only': ofSegment(
    'a',
    '<ph id="x"/><mrk id="m" type="my:note" ref="x.xml#any/thing=$">b</mrk>',
  ),
  'codes left out that may be': ofSegment('<ph id="1"/>a', 'A'),
  'a code that stays, in whichever form': ofSegment(
    '<pc id="1" canDelete="no">a</pc>',
    '<sc id="1" canDelete="no"/>A<ec startRef="1" canDelete="no"/>',
  ),
  'a copy of a code': ofSegment(
    '<pc id="1">a</pc>',
    '<pc id="1">A</pc><pc id="2" copyOf="1">B</pc>',
  ),
  'sequences that stay together': ofSegment(
    `${first}${next}<ph id="3"/>`,
    `<ph id="3"/>${first}a${next}`,
  ),
  'a sequence within a span': ofSegment(
    `<pc id="1" canReorder="firstNo" ${NO}>a<ph id="2" canReorder="no" ${NO}/></pc><ph id="3"/>`,
  ),
  'a sequence of a start and its end': ofSegment(
    `<sc id="1" canReorder="firstNo" ${NO}/>a<ec startRef="1" canReorder="no" ${NO}/>`,
  ),
  'a sequence whose beginning is not yet translated': ofUnit(
    `${segment(`<sc id="1" canReorder="firstNo" ${NO}/>a`)}${segment(`b<ec startRef="1" canReorder="no" ${NO}/>`, `B<ec startRef="1" canReorder="no" ${NO}/>`)}`,
  ),
  'sub-flows': ofFile(
    `${unit(PLAIN, 'id="a"')}${unit(PLAIN, 'id="b"')}${unit(segment('<ph id="1" subFlows="a b"/><pc id="2" subFlowsStart="a" subFlowsEnd="b">x</pc>'))}`,
  ),
  'comments in notes of the unit': ofUnit(
    `<notes><note id="n1">n</note></notes>${segment('<mrk id="m1" type="comment" ref="#n=n1">a</mrk><mrk id="m2" type="comment" ref="#f=f1/u=u1/n=n1">b</mrk><mrk id="m3" type="comment" ref="#/f=f1/u=u1/n=n1">c</mrk>')}`,
  ),
  'references of many kinds': ofSegment(
    '<mrk id="m1" type="term" ref="https://example.org/a%20b?c#d">a</mrk><mrk id="m2" type="my:x" ref="#f=f1/u=u1/t=1">b</mrk><mrk id="m3" type="my:x" ref="#/f=f1/g=g1/u=u1/gls=e1">c</mrk><mrk id="m4" translate="no">d</mrk>',
  ),
  'extensions where they may be': xliff(
    file(
      `<my:a id="1"><my:b id="2"/></my:a><group id="g" my:x="1"><my:a id="1"/>${unit(`<my:a id="1"/>${segment('<mrk id="m" type="my:t" my:x="1">a</mrk><sm id="n" my:x="1"/>b<em startRef="n"/>')}`, 'id="u1" my:x="1"')}</group>`,
      'id="f1" my:x="1"',
    ),
    'version="2.1" srcLang="en" my:x="1"',
  ),
  candidates: ofUnit(
    `<mtc:matches><mtc:match id="1" ref="#m1" similarity="99.5" matchQuality="+100" matchSuitability="0" origin="TM" type="tm" subType="my:x" reference="yes" my:x="1"><mda:metadata><mda:metaGroup><mda:meta type="a">b</mda:meta></mda:metaGroup></mda:metadata><originalData><data id="d1">x</data></originalData><source><ph id="1" dataRef="d1"/>a</source><target xml:lang="de"><ph id="1" dataRef="d1"/>A</target><my:more/></mtc:match><mtc:match ref="#t=m2">${MATCH}</mtc:match><mtc:match ref="#u=u1/s1">${MATCH}</mtc:match></mtc:matches>${segment('<mrk id="m1" type="mtc:match">a</mrk>', '<mrk id="m2" type="my:x">A</mrk>', 'id="s1"')}`,
  ),
  'a glossary': ofUnit(
    `<gls:glossary><gls:glossEntry id="e1" ref="#m1" my:x="1"><gls:term source="s">a</gls:term><gls:translation id="t1" ref="#t=m2">A</gls:translation><gls:translation>B</gls:translation><gls:definition source="d">what it is</gls:definition><mda:metadata><mda:metaGroup><mda:meta type="a"/></mda:metaGroup></mda:metadata></gls:glossEntry><gls:glossEntry><gls:term>b</gls:term><gls:definition>c</gls:definition></gls:glossEntry></gls:glossary>${segment('<mrk id="m1" type="term">a</mrk>', '<mrk id="m2" type="term">A</mrk>')}`,
  ),
  'format style': xliff(
    file(
      unit(
        segment(
          '<pc id="1" fs:fs="a" fs:subFs="href,x\\title,one\\, two\\\\ three\\class,">a</pc><ph id="2" fs:fs="br"/>',
        ),
        'id="u1" fs:fs="p"',
      ),
      'id="f1" fs:fs="html"',
    ),
  ),
  metadata: ofFile(
    `<mda:metadata id="a"><mda:metaGroup id="b" category="c" appliesTo="ignorable"><mda:metaGroup id="c"><mda:meta type="t">v</mda:meta></mda:metaGroup><mda:meta type="u"/></mda:metaGroup></mda:metadata>${unit(`<mda:metadata id="a"><mda:metaGroup id="b"><mda:meta type="t"/></mda:metaGroup></mda:metadata>${PLAIN}`)}`,
  ),
  resources: ofFile(
    `<res:resourceData><res:resourceItem id="r1" mimeType="image/png" context="no"><res:source href="en\\a.png" xml:lang="en"/><res:target href="fr\\a.png" xml:lang="fr"/><res:reference href="b.png" xml:lang="de"/></res:resourceItem><res:resourceItem id="r2"><res:source><my:any/></res:source></res:resourceItem></res:resourceData>${unit(`<res:resourceData><res:resourceItemRef id="x" ref="r1"/></res:resourceData>${PLAIN}`)}`,
  ),
  sizes: ofFile(
    `<slr:profiles generalProfile="xliff:codepoints" storageProfile="xliff:utf8"><slr:normalization general="nfc" storage="none"/></slr:profiles><slr:data profile="my:p"><my:size><my:part id="s1"/></my:size></slr:data><group id="g" slr:storageRestriction="255" slr:sizeRestriction="10,90">${unit(segment('<pc id="1" slr:equivStorage="7" slr:sizeRestriction="25,*">a</pc><ph id="2" slr:sizeInfo="3"/><ph id="3" slr:sizeInfoRef="s1"/>'), 'id="u1" slr:sizeRestriction="*"')}</group>`,
  ),
  'sizes of another profile': ofFile(
    `<slr:profiles generalProfile="my:box"/>${unit(PLAIN, 'id="u1" slr:sizeRestriction="{10,20}" slr:sizeInfo="Arial"')}`,
  ),
  'rules of validation': ofFile(
    `<val:validation my:x="1"><val:rule isPresent="a" occurs="2" existsInSource="yes" caseSensitive="no" normalization="none"/><val:rule startsWith="a" disabled="no"/><val:rule isNotPresent="b"/><val:rule my:custom="c"/></val:validation>${unit(`<val:validation><val:rule endsWith="a" existsInSource="no" disabled="yes"/></val:validation>${PLAIN}`)}`,
  ),
  'metadata of ITS': xliff(
    file(
      `<its:provenanceRecords xml:id="p0"><its:provenanceRecord tool="t" revOrgRef="urn:x"/></its:provenanceRecords>${unit(
        `<its:locQualityIssues xml:id="i1"><its:locQualityIssue locQualityIssueType="style" locQualityIssueSeverity="50" locQualityIssueEnabled="no"/></its:locQualityIssues><its:provenanceRecords xml:id="p1"><its:provenanceRecord org="o"/></its:provenanceRecords>${segment(
          '<mrk id="m1" type="its:generic" its:taClassRef="urn:c" its:taIdentRef="urn:i" its:taConfidence="0.9">a</mrk><mrk id="m2" its:locQualityIssuesRef="#its=i1">b</mrk><sm id="m3" its:provenanceRecordsRef="#its=p1" its:localeFilterList="fr, *-CH" its:localeFilterType="exclude"/>c<em startRef="m3"/><mrk id="m4" type="term" its:annotatorsRef="terminology|urn:t" its:termConfidence="1">d</mrk><mrk id="m5" itsm:domains="law" its:locQualityIssueComment="hm">e</mrk>',
        )}`,
        'id="u1" its:annotatorsRef="text-analysis|urn:t mt-confidence|urn:m" its:locQualityRatingScore="80" its:locQualityRatingScoreThreshold="70"',
      )}`,
    ),
    ITS,
  ),
  'ITS as an extension of 2.0': xliff(
    file(unit(segment('<mrk id="m" type="term" its:taClassRef="urn:x">a</mrk>'))),
    OLD,
  ),
  'records of ITS as an extension of 2.0': xliff(
    file(
      unit(
        `<its:provenanceRecords xml:id="p1"><its:provenanceRecord revTool="t" annotatorsRef="provenance|a"/></its:provenanceRecords>${PLAIN}`,
      ),
    ),
    OLD,
  ),
  'a tracked change of the only note, and one of a source by the id beside it': xliff(
    file(
      unit(
        `<ctr:changeTrack><ctr:revisions appliesTo="note"><ctr:revision><ctr:item property="content">old</ctr:item></ctr:revision></ctr:revisions><ctr:revisions appliesTo="source" ref="n1"><ctr:revision><ctr:item property="content">old</ctr:item></ctr:revision></ctr:revisions></ctr:changeTrack><notes><note id="n1">new</note></notes>${PLAIN}`,
      ),
    ),
    OLD,
  ),
  'a span that keeps its type, or leaves it to its start': ofSegment(
    '<sc id="1" type="fmt" subType="xlf:b"/>a<ec startRef="1" type="fmt" subType="xlf:b"/><sc id="2" type="ui"/>b<ec startRef="2"/>',
  ),
  'a sequence of a span and a code in it, moved whole': ofSegment(
    `<pc id="1" canReorder="firstNo" ${NO}>a<ph id="2" canReorder="no" ${NO}/></pc><ph id="3"/>`,
    `<ph id="3"/><sc id="1" canReorder="firstNo" ${NO}/>A<ph id="2" canReorder="no" ${NO}/><ec startRef="1" canReorder="no" ${NO}/>`,
  ),
  'tracked changes of 2.0': xliff(
    file(
      unit(
        `<ctr:changeTrack><ctr:revisions appliesTo="note" ref="n1" currentVersion="v1"><ctr:revision author="a" datetime="2026-01-01" version="v1"><ctr:item property="content">old</ctr:item><ctr:item property="priority">2</ctr:item></ctr:revision></ctr:revisions></ctr:changeTrack><notes><note id="n1" priority="1">new</note></notes>${PLAIN}`,
      ),
    ),
    OLD,
  ),
  'what 2.0 does not want in pairs': xliff(
    file(
      unit(
        `<originalData><data id="d">x</data></originalData>${segment('<pc id="1" dataRefStart="d">a</pc>')}`,
      ),
    ),
    OLD,
  ),
  'a place of a schema': xliff(
    file(unit(PLAIN)),
    'version="2.1" srcLang="en" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:oasis:names:tc:xliff:document:2.0 xliff_core_2.0.xsd"',
  ),
}
