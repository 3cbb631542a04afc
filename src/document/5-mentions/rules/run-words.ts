/** Last (or telling) words of capitalised runs that are not people. Lower case. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const ORG_WORDS = set(
  'ministry department party council bank university institute institution committee commission agency service services group association union organization organisation foundation company corp corporation inc ltd llc plc times post news daily tribune herald gazette radio tv television channel court parliament senate army navy force forces police office center centre front movement alliance federation congress assembly board authority network club church embassy bureau tribunal observatory society league secretariat initiative brigade battalion regiment fleet guard guards academy school college journal review magazine press agency airlines airways holdings industries technologies partners chamber bloc coalition consortium administration mission headquarters legislature politburo corps lab labs laboratory observatory trust fund initiative gazeta pravda novosti shimbun zeitung partners forum portal rally institute commissioner',
);
export const PLACE_WORDS = set(
  'street square river sea airport island islands mountain mountains province oblast city region valley bridge hotel lake bay strait straits peninsula coast border district avenue road park palace stadium cathedral monastery gulf ocean desert heights hills village port canal base camp airbase garrison tower arena county museum plaza',
);
export const EVENT_WORDS = set(
  'olympics games war wars agreement agreements summit conference treaty accord accords forum cup act protocol pact crisis revolution massacre uprising festival day week championship championships conflict dialogue partnership memorandum charter convention declaration resolution amendment law award prize constitution code bill doctrine plan deal format process readings lectures',
);
/** Join the parts of an organisation's name: "Center for Strategic Studies". */
export const ORG_LINKS = set('of for on and the in de');
/** Stand inside people's names. */
export const PARTICLES = set('de van von der den al el bin ibn la le di da dos du ter abu ben del della');
export const HONORIFICS: Readonly<Record<string, 'm' | 'f' | null>> = {
  mr: 'm',
  mrs: 'f',
  ms: 'f',
  miss: 'f',
  dr: null,
  prof: null,
  sir: 'm',
  lord: 'm',
  lady: 'f',
  dame: 'f',
  baroness: 'f',
  sheikh: 'm',
  prince: 'm',
  princess: 'f',
  ayatollah: 'm',
  king: 'm',
  queen: 'f',
  rev: null,
  father: 'm',
  imam: 'm',
  archbishop: 'm',
  cardinal: 'm',
  patriarch: 'm',
  metropolitan: 'm',
  gen: null,
  col: null,
  lt: null,
  maj: null,
  adm: null,
  capt: null,
  sen: null,
  rep: null,
  gov: null,
  sgt: null,
  pres: null,
  sens: null,
  reps: null,
  amb: null,
};
/** What somebody is, written with a capital before the name and no part of it: "Democrat Ana Reyes", "Pastor John Mills". */
export const BEFORE_NAMES = set(
  'democrat democratic republican conservative liberal labour tory socialist communist green independent pastor rabbi actress actor author pollster comedian singer rapper musician novelist writer poet director producer filmmaker blogger billionaire tycoon businessman businesswoman entrepreneur investor donor moderator hacker celebrity nominee challenger newcomer veteran anchor host presenter strategist coach sheriff detective assemblyman assemblywoman councilman councilwoman alderman congressman congresswoman lawmaker legislator colleague hawk centrist hardliner nationalist separatist rebel dissident oligarch defector whistleblower astronaut cosmonaut boxer athlete designer artist chef senators representatives presidents ministers generals professors',
);
/** Capitalised words that begin or make up runs without naming anybody. */
export const NOT_NAMES = set(
  'i the a an this that these those his her its their our my your he she it we they you who which what when where why how in on at by for from with as but and or if so yet after before since while although though because however instead meanwhile also both all some many most no not yes even during under over between among against about despite according monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter god internet covid sars mh17 p.m a.m gmt utc est president prime minister foreign secretary former feb apr jul sep sept oct nov dec one two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety simply only just still once more less such other others north south east west northern southern eastern western central',
);
