export const addresses = [
  // Street and number; weaker words for streets need the town as well.
  {
    kind: 'german',
    pattern:
      /(?<![\p{L}-])\p{Lu}?[\p{L}.-]{0,40}(?:straße|strasse|str\.|allee|gasse|chaussee)\s{1,2}\d{1,3}(?:\s?[a-z])?(?:\s?[-–]\s?\d{1,3}\s?[a-z]?)?(?![\d\p{L}%]|[.,/]\d|\s?(?:Prozent|Jahre))/giu,
  },
  {
    kind: 'german',
    pattern:
      /(?<![\p{L}-])\p{Lu}[\p{L}.-]{0,40}(?:weg|platz|ring|damm|ufer|steig|stieg|pfad|markt|graben|zeile|kai|hof|berg|tor|park|wall|garten|[Ss]tr|promenade|brücke|grund|winkel|feld|leite|bogen)\s{1,2}\d{1,4}(?:\s?[a-z])?,?\s{1,3}(?:[A-Z]{1,2}-)?\d{4,5}\s{1,2}\p{Lu}\p{L}+/gu,
  },
  {
    kind: 'german',
    pattern:
      /(?<![\p{L}-])(?:Am|An der|An den|Auf dem|Im|In der|Zum|Zur|Unter den)\s\p{Lu}\p{L}{1,30}\s\d{1,3}\s?[a-z]?,?\s{1,3}\d{4,5}\s\p{Lu}\p{L}+/gu,
  },
  {
    kind: 'english',
    pattern:
      /(?<![\p{L}\p{N}.,/-])(?!(?:19|20)\d\d\s)\d{1,4}[a-z]?,?\s(?:\p{Lu}[\p{L}'’-]{0,30}\s){1,3}(?:Street|St\.|Road|Rd\.?|Avenue|Ave\.?|Lane|Square|Terrace|Crescent|Boulevard|Blvd\.?|Gardens|Mews|Quay)(?!\p{L})/gu,
  },
  {
    kind: 'english',
    pattern:
      /(?<![\p{L}\p{N}.,/-])\d{1,4}[a-z]?,?\s(?:\p{Lu}[\p{L}'’-]{0,30}\s){1,3}(?:Close|Drive|Row|Court|Place|Way|Hill|Grove|Park|Walk|Yard|House),\s(?:\p{Lu}\p{L}{1,30}\s){0,2}(?:\p{Lu}{1,2}\d|\d{4,5}|\p{Lu}\p{L}+\s\p{Lu}{1,2}\d)/gu,
  },
  // With whatever stands between, a code of the post at the end tells an address.
  {
    kind: 'english',
    pattern:
      /(?<![\p{L}\p{N}.,-])(?!(?:19|20)\d\d\s)\d{1,4}(?:[a-z]|\/\d{1,3})?,?\s(?:\p{Lu}[\p{L}'’-]{0,30}\s){1,3}(?:Street|Road|Avenue|Lane|Close|Rise|Drive|Row|Court|Place|Way|Hill|Grove|Park|Walk|Yard|House|Crescent|Terrace|View|Gardens|Estate),?\s[^.\n;]{0,40}?(?:(?!(?:1[5-9]|20)\d\d(?!\d))\d{4,6}|\p{Lu}{1,2}\d{1,2}\p{Lu}?\s\d\p{Lu}{2})(?![\p{L}\d])/gu,
  },
  {
    kind: 'code',
    pattern: /(?<![\p{L}\p{N}/-])\p{Lu}{1,2}\d{1,2}\p{Lu}?\s\d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\d])/gu,
  },
  {
    kind: 'other',
    pattern:
      /(?<![\p{L}\p{N}.,/-])\d{1,4}(?:\s?(?:bis|ter|[a-z]))?,?\s(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Bb]d\.?|[Pp]lace|[Cc]hemin|[Qq]uai|[Ii]mpasse|[Aa]llée)\s(?:d[eu]s?\s|de\sl[ae]\s|de\sl['’]|d['’]|l['’])?\p{Lu}[\p{L}'’-]{1,40}/gu,
  },
  {
    kind: 'other',
    pattern:
      /(?<!\p{L})(?:Rue|Avenue|Via|Viale|Piazza|Calle|Avenida|Plaza|Rua|Ulica|ul\.|Rruga|Bulevardi?|Jalan|Cadde|Sokak|Straat)\s(?:\p{L}[\p{L}'’.-]{0,30}\s){0,3}\p{Lu}[\p{L}'’.-]{1,30},?\s(?!(?:19|20)\d\d)\d{1,4}[a-z]?(?![\d\p{L}%]|[.,/-]\d)/gu,
  },
  {
    kind: 'german',
    pattern:
      /(?<!\p{L})\p{Lu}[\p{L}-]{2,30}(?:straat|laan|gracht|plein|weg|gatan|vägen|gade|vej|gata|caddesi|sokağı)\s\d{1,4}\s?[a-zA-Z]{0,2},?\s(?:[A-Z]{1,2}-)?\d{4,5}\s?[A-Z]{0,2}\s\p{Lu}\p{L}+/gu,
  },
  { kind: 'other', pattern: /(?<!\p{L})(?:P\.?\s?O\.?\s?Box|Postfach|Casilla|B\.?P\.)\s\d[\d ]{1,9}/giu },
] as const;
export const account =
  /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ \u00A0]?[A-Z\d]{4}){3,7}(?:[ \u00A0]?[A-Z\d]{1,3})?(?![\p{L}\p{N}])/gu;
