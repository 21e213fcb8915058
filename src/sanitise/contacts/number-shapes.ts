/** What has many digits and is no telephone number. */
export const numbers = [
  /(?:https?:|www\.)[^\s<>"'`]+/gi,
  /\b10\.\d{4,9}\/[^\s<>"']+/g,
  /\b(?:ISBN|ISSN|ISO|IEC|CELEX|ELI|DOI|ISIN|CETS|ETS|UNTS|COM|SEC|SWD|JOIN|OJ|ABl|BGBl|SDG|GCM|GDP|EUR|USD)(?:-1[03])?[\s.:(]{0,3}(?:(?:No|Nr|L|C|I|II|S)\.?\s?)?[\dXx][\dXx /,().–-]{0,30}/g,
  /§{1,2}\s?\d+\p{L}?(?:\s?(?:Abs\.|Satz|Nr\.|lit\.|,|und|bis|–|-|f+\.)\s?\d*\p{L}?){0,6}/gu,
  /\((?:EU|EC|EG|EWG|EEC|Euratom)\)\s?(?:No\.?|Nr\.?)?\s?\d{1,4}\/\d{1,4}/g,
  /\b\d{1,4}\/\d{1,5}(?:\/[A-Z]{2,8})?\b/g,
  /(?<!(?:phone|mobile|cell|fax|contact|call|whatsapp|signal|ruf|telefon|handy|mobil|direct|private|personal|home|office|her|his|my|your|their|ihre|seine|meine|private|direkte)[\s-]?)(?<!\p{L})(?:number|no\.|nos\.|nr\.|nummer|numbered|docket|ref(?:erence)?\.?|file|aktenzeichen|az\.|grant|contract|id|line|zeile|budget line|titel|kapitel|drucksache|haushaltstitel|haushaltsstelle|project|projekt|vol\.|band|code|registration|lot|tender|vergabe|kennziffer|table|tabelle)[\s:]{1,3}(?:(?:is|no\.|nr\.|lautet)\s)?[\p{L}]{0,4}\d[\d\p{Lu}/. –-]{0,30}/giu,
  /\b(?:pp?\.|pages?|S\.|Seiten?|paras?\.|Rn\.|Rz\.)\s?\d{1,4}(?:\s?[–-]\s?\d{1,4})?/gi,
  /\b(?:1[5-9]|20)\d\d\s?(?:[–/-]|to|bis)\s?(?:(?:1[5-9]|20)\d\d|\d\d)\b/g,
  /\b(?:1\d|20)\d\d-(?:0\d|1[0-2])(?:-\d{2})?(?:T[\d:.Z+-]+)?\b/g,
  /\b\d{1,2}[./]\s?\d{1,2}[./]\s?\d{2,4}\b/g,
  /\b\d{1,2}:\d{2}(?::\d{2})?\b/g,
  /[+-]?(?<!\d)(?!0\d)\d{1,3}[.,]\d{2,8}\s?°?/g,
  /\b(?!0\d)\d{1,3}(?:[.,]\d{3})+\b/g,
  /\((?:1[5-9]|20)\d\d[a-z]?\)/g,
  /#[\dA-Fa-f]{3,8}\b/g,
  /[+]?\d[\d.,\s]{0,12}(?:%|per cent|percent|Prozent|euros?|dollars?|people|persons|Menschen|Personen|Euro)/gi,
];

export const gap = String.raw`[ \t\n\u00A0\u202F().\/–‑-]{0,3}`;
export const international = new RegExp(
  String.raw`(?<![\p{L}\p{N}+/=#.-])(?:\+{1,2}|00)[ \u00A0-]?\(?[1-9]\d{0,2}\)?(?:${gap}\d){6,13}(?![\d\p{L}])`,
  'gu',
);
export const national =
  /(?<![\p{L}\p{N}+/=#.,-])(?:\(0\d{1,5}\)|0\d{1,5})[ \t\u00A0/.–-]{1,3}\d{1,9}(?:[ \u00A0/.–‑-]{1,3}\d{1,9}){0,5}(?![\d\p{L}]|[.,]\d)/gu;
export const unbroken =
  /(?<![\p{L}\p{N}+/=#.,-])(?:0[1-9]\d{8,11}|0 [1-9]\d{1,3} ?\/ ?\d{2,4}(?: ?\d{1,4}){1,3})(?![\d\p{L}]|[.,-]\d)/gu;
export const american = /(?<![\p{L}\p{N}])(?:\([2-9]\d{2}\)\s?|[2-9]\d{2}[-.])\d{3}[-. ]\d{4}(?!\d)/gu;
export const cued =
  /(?<!\p{L})(?:tel(?:efon|ephone|\.)?(?:nummer| number)?|(?:mobile |cell ?|hand)?phone(?: number)?|fax(?:nummer| number)?|whatsapp|rufnummer|handy(?:nummer)?|mobilnummer|mobilfunk|hotline|viber|threema)(?:[ \t]{1,3}(?:number|no\.|nr\.|is|on|at|unter|ist|an|under))?[\s:.(]{1,4}[+(]?\d(?:[ \u00A0/().–-]{0,3}\d){4,14}(?!\d)/giu;
/** Ways to be let in or written to that are no telephone: a meeting's number, a messenger's code. */
export const admission =
  /(?<!\p{L})(?:(?:meeting|webinar|zoom|teams|webex|konferenz|einwahl|zugangs|besprechungs)[- ]?(?:id|code|nummer|pin|kennung|kenncode)|passcode|kenncode)[\s:]{1,4}(?:is|ist|lautet)?\s?\d[\d \u00A0-]{4,16}\d|(?<!\p{L})(?:passcode|kenncode|password|passwort)\s?:\s?(?=\S*\d)\S{5,40}|(?<!\p{L})threema[- ]?(?:id)?[\s:]{1,3}[A-Z\d]{8}(?![\p{L}\d])/giu;
/** Someone to ring, and the number in any spacing. */
export const called =
  /(?<!\p{L})(?:tel(?:efon)?\.?|ruf(?:en|t)?|anruf(?:en)?|angerufen|call|ring|text|dial|reach|erreichbar|handy|mobil)(?!\p{L})[^\n\d+]{0,30}[\s:]\+{0,2}(?=0|\d{2,3}[ /-])\d(?:[ \u00A0]{0,1}[/().–-]{0,2}[ \u00A0]{0,1}\d){7,14}(?![\d\p{L}%])/giu;
/** Numbers in shapes the masks would hide, short ones behind a cue, and numbers that stand for one person. */
export const shortNumbers = [
  {
    cue: 'plus',
    pattern: /(?<![\d\p{L}])\+\d{1,3}(?:\.\d{2,5}){2,4}(?![\d\p{L}])/gu,
  },
  {
    cue: 'zero',
    pattern: /(?<![\d\p{L}])\(0\)\s?\d{2,5}[-/ ]\d{4,9}(?!\d)/gu,
  },
  {
    cue: 'telephone',
    pattern: /(?<!\p{L})(?:tel(?:efon)?|fax|phone)\.?:?\s[-–]\d{2,5}(?!\d)/giu,
  },
  {
    cue: 'desk',
    pattern:
      /(?<!\p{L})(?:tel\.\s)?(?:app\.|(?:vorzimmer|pager|dial|durchstellen)(?!\p{L}))[^.\n\d]{0,12}(?!(?:19|20)\d\d)\d{3,5}(?!\d|\s?(?:%|per|Prozent))/giu,
  },
  {
    cue: 'room',
    pattern:
      /(?<!\p{L})(?:zimmer|zi\.|room|büro|office|door|tür)\s(?:nr\.\s|no\.\s)?(?:\p{L}[\s-]?)?\d{1,3}(?:\.\d{1,3}|\d{2})(?!\d|\s?(?:%|per|Prozent))/giu,
  },
  {
    cue: 'document',
    pattern:
      /(?<!\p{L})(?:sozialversicherungsnummer|personalausweis|reisepass|passport|steuer-?id|social security number|national insurance number|id card)(?:,?\s(?:no\.?|nr\.?|number|nummer|mit der nummer))?(?:\s(?:is|ist|lautet))?[\s:]{1,3}(?=[\p{L}\d ]{0,6}\d)[\p{Lu}\d][\p{Lu}\d ]{5,20}/giu,
  },
  {
    cue: 'plate',
    pattern:
      /(?<!\p{L})(?:licen[cs]e plate|number plate|plates?|(?:auto|kfz-)?kennzeichen)(?!\p{L})[^.\n\d]{0,30}?(?<![\p{L}\d])(?:\p{Lu}{1,3}[- ]\p{Lu}{1,2} ?\d{1,4}|\p{Lu}{2}\d{2} ?\p{Lu}{3}|\d{2,4}[- ]?\p{Lu}{1,3}[- ]?\d{2,4})(?![\p{L}\d])/giu,
  },
  {
    cue: 'birth',
    pattern:
      /(?<!\p{L})(?:date of birth|birthday|geburtsdatum|geburtstag|geboren am|geb\.)[^.\n\d]{0,20}\d{1,2}(?:[./-]\s?\d{1,2}[./-]\s?|\.?\s\p{L}{3,10}\s)(?:19|20)\d\d(?!\d)/giu,
  },
  {
    cue: 'key',
    pattern:
      /(?<!\p{L})(?:pgp|gpg)[\s:-]{1,4}(?:key\s|schlüssel\s|fingerprint\s)?(?:0x)?[\dA-F]{8,40}(?![\dA-F])/giu,
  },
] as const;
/** A named address without a number: Hausanschrift: Platz der Republik. */
export const mailingAddress =
  /(?<!\p{L})(?:hausanschrift|postanschrift|kontaktadresse|anschrift|postal address|mailing address)\s?:\s?\p{Lu}[^\n]{3,60}/giu;
/** name at host tld, with the dot left out. */
export const undotted =
  /(?<![\p{L}\p{N}._%+-])[\p{Ll}\d][\p{Ll}\d._-]{2,40}\s(?:at|ät|bei)\s[\p{Ll}\d-]{3,40}\s(?:de|org|com|net|eu|int|example)(?![\p{L}\p{N}-])/gu;
/** How such an address goes on behind the name; cheaper than what it stands for. */
export const hostWithoutDot =
  /\s(?:at|ät|bei)\s[\p{Ll}\d-]{3,40}\s(?:de|org|com|net|eu|int|example)(?![\p{L}\p{N}-])/u;
/** name underscore surname at host, however the rest is told. */
export const underscored =
  /(?<!\p{L})\p{L}{1,30}\s(?:underscore|unterstrich)\s\p{L}{1,30}\s(?:at|ät|bei)\s[\p{L}-]{2,40}/giu;
/** A page of someone's own. */
export const ownPage =
  /(?:homepage|blog|(?:seine|ihre|his|her|personal|eigene[nr]?)\s(?:web)?(?:seite|site|page))\b[^.\n]{0,50}?(?<![\p{L}\p{N}./@-])[\p{L}\d]{2,30}-[\p{L}\d-]{2,40}\.(?:de|com|org|net|eu|info|at|ch|example)(?![\p{L}\p{N}-])/giu;
export const vanity = /(?<![\d\p{L}-])0?[89]00[- ]?[A-Z][A-Z-]{3,12}(?![\p{L}\d])/gu;
/** An address without the end of its host: meier@office. */
export const unended =
  /(?<![\p{L}\p{N}._%+@/-])\p{L}[\p{L}\p{N}._%+-]{1,63}@\p{L}[\p{L}-]{1,62}(?![\p{L}\p{N}.@/-])/gu;
export const extension =
  /(?<!\p{L})(?:durchwahl|ext\.|extension|apparat|nebenstelle|hausruf|klappe)(?:\s(?:is|ist|lautet|no\.|nr\.))?[ :.]{1,3}(?:-|–)?\s?(?!(?:19|20)\d\d)\d{2,5}(?!\d|\s?(?:%|per|Prozent))/giu;
export const digitWords =
  /(?<!\p{L})(?:(?:null|eins|zwo|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zero|oh|one|two|three|four|five|six|seven|eight|nine|double)[\s,-]{1,3}){5,}(?:null|eins|zwo|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zero|oh|one|two|three|four|five|six|seven|eight|nine)(?!\p{L})/giu;

export const twoDigitWords =
  /[\s,:-](?:null|eins|zwo|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zero|oh|one|two|three|four|five|six|seven|eight|nine|double)[\s,-]{1,3}(?:null|eins|zwo|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zero|oh|one|two|three|four|five|six|seven|eight|nine)[\s,-]/;
