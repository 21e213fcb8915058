import { oneOf } from './contact-words.ts';

const raw = String.raw;

/** `@name`, unless it is a word of style sheets, linked data or remarks in programs. */
export const sign = new RegExp(
  raw`(?<![\p{L}\p{N}._%+@/\\-])[@＠](?!${oneOf('at-words of code')}(?![\w.-]))[\p{L}_][\p{L}\p{N}_.-]{1,60}(?:@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6})?(?!/|[\p{L}\p{N}])`,
  'gu',
);
export const orcid = /(?<![\dA-Za-z-])\d{4}-\d{4}-\d{4}-\d{3}[\dX](?![\dA-Za-z-])/g;
/** A host of a network that begins with the name of its holder. */
export const ownDomain =
  /(?<![\p{L}\p{N}._/@-])[\p{L}\p{N}][\p{L}\p{N}-]{0,62}\.(?:bsky\.social|tumblr\.com|substack\.com|github\.io|wordpress\.com|blogspot\.\w{2,3}|wixsite\.com|jimdofree\.com|academia\.edu|medium\.com|mastodon\.\w{2,10})(?![\w-])/giu;
export const fediverse =
  /(?<![\p{L}\p{N}._/@-])[\w.-]{2,40}@(?:[\w-]{1,40}\.)?(?:mastodon|social|bsky)\.\w{2,12}/giu;
/** An address of a network without `https://`. */
export const schemeless =
  /(?<![\p{L}\p{N}._/@-])(?:(?:[a-z]{2,3}|www|m)\.)?(?:linkedin\.com\/(?:in|pub|company)|xing\.com\/(?:profile|people)|(?:x|twitter|instagram|threads|facebook|fb|t|telegram|tiktok|youtube|github|medium|reddit|keybase|vk|snapchat|pinterest)\.(?:com|me|net|io))\/@?[\p{L}\p{N}._-]{2,60}(?:\/[\p{L}\p{N}._@-]{1,80}){0,4}/giu;
export const redditor = /(?<![\p{L}\p{N}/.])\/?u\/(?=[\w-]{3,20}(?![\w/-]))[\w-]{3,20}/gu;
/** A profile by its path alone; “in/out” is none. */
export const profilePath = /(?<![\p{L}\p{N}/])in\/\p{Ll}{2,30}(?:-[\p{Ll}\d]{1,30}){1,4}(?![\p{L}\p{N}/-])/gu;
export const messenger = /(?<![\p{L}\p{N}._/@-])(?:wa|signal|t|m)\.me\/[\p{L}\p{N}+#._/-]{2,60}/gu;
/** A word with an underscore and a capital or a digit names an account. The German gender gap is none, nor is a digest. */
export const underscored =
  /(?<![\p{L}\p{N}_./\\@$#:=&?,;-])(?!(?:[a-z]{2}_[\da-f]{1,12}|[a-z]{2}_[A-Z]{2}|word_count)(?![\p{L}\p{N}]))(?=[\p{L}\p{N}_]*\p{Ll})(?=[\p{L}\p{N}_]*[\p{Lu}\d])\p{L}[\p{L}\p{N}]{1,30}(?:_(?!in(?:nen)?(?![\p{L}\p{N}]))[\p{L}\p{N}]{1,30}){1,4}(?![\p{L}\p{N}_/(=@-]|[.:][\p{L}\p{N}]|[,;]\S|["'`]:)/gu;
export const skypeName = /(?<![\p{L}\p{N}])live:[\w.,-]{3,60}/gu;

const networks = oneOf('social networks');
const x = raw`X[-/](?:${oneOf('parts of a network')}|Twitter)`;
const network = raw`(?:${networks}|${oneOf('the network X')}|${x})(?![\p{L}\p{N}])`;
const nearby = raw`[^.!?\n]{0,60}?`;
const cue = raw`(?:\s|^)${oneOf('words before an account')}[\s:]{1,3}`;
const end = raw`(?![\p{L}\p{N}@]|\.\p{L})`;
const noHost = raw`(?!\p{L}+\.${oneOf('ends of hosts in a file name')}(?![\p{L}.]))`;
const parted = raw`${noHost}(?=[\d._]{0,20}\p{Ll})[\p{Ll}\d]{2,30}(?:[._][\p{Ll}\d]{2,30}){1,4}|\p{L}[\p{L}\p{N}]{1,30}_[\p{L}\p{N}_]{1,30}`;
const mixed = raw`\p{Lu}[\p{Ll}\d]{1,20}\p{Lu}[\p{L}\d]{1,30}|[\p{Ll}]{2,20}\p{Lu}[\p{L}\d]{2,30}|\p{Ll}{2,30}\d{1,6}`;
/** A part may be an initial where nothing but an account can stand. */
const dotted = raw`${noHost}[\p{Ll}\d]{2,30}(?:[._][\p{Ll}\d]{1,30}){1,4}`;
const assumed = raw`\p{Lu}[\p{L}\d]{1,20}(?:\s\p{Lu}\p{L}{1,20}){0,3}(?:\s\d{1,4})?`;
const quoted = raw`[„“"‚‘']([^“”"‘’'\n]{2,60})[“”"‘’']`;

/** A network, and near it a word only an account would be called by. */
export const named = [
  raw`${network}${nearby}(?<=[\s:(„“"'])(${parted})${end}`,
  raw`${network}${nearby}${cue}(?:@|„|“|"|')?(${mixed})${end}`,
  raw`${network}${nearby}(?<=[\s:])(\p{L}[\p{L}\d._]{1,31}#\d{4})(?!\d)`,
  raw`${network}\s(\p{Ll}{3,30}\d{1,6})${end}`,
  raw`${network}[-\s]${oneOf('pages of a network')}\s${quoted}`,
  raw`${network}:\s{1,2}(${mixed}|${dotted}|${parted}|\/?in\/[\p{L}\p{N}-]{3,60})${end}`,
  raw`${network}${nearby}${oneOf('words before a quoted account')}\s${quoted}`,
  raw`${network}${nearby}(?<![\p{L}\p{N}])(\/?in\/[\p{Ll}\d-]{4,60})`,
  raw`${oneOf('ways to be known')}\s(?:as|als)\s(${assumed})\s(?:on|auf|bei)\s${network}`,
  raw`${network}\s${oneOf('ways to be known')}\s(?:as|als)\s(${assumed})${end}`,
  raw`${oneOf('someone unnamed')}\s(${assumed})(?![\p{L}\p{N}])[^.!?\n]{0,40}?\s(?:on|auf|bei)\s${network}`,
  // The account first: “writes as vandoorn.borders on Instagram”.
  raw`(?<=[\s:(„“"'])(${parted})(?![\p{L}\p{N}@.])[^.!?\n]{0,40}?${network}`,
].map((pattern) => new RegExp(pattern, 'gu'));

/** Cheaper than what it stands for: most texts mention no network. */
export const mention = new RegExp(raw`${networks}|\p{L} (?:ex-Twitter|X)\b|\bX[-/]\p{L}`, 'u');

/** Names of firms and things that are written as accounts are. */
export const brands = new RegExp(`^${oneOf('brands written like accounts')}$`);
