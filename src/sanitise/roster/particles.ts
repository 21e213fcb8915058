/** Small words inside names: written or left out, apart or joined to what follows. Bare spelling. */
export const particles: ReadonlySet<string> = new Set(
  `abd abdal abdel abdoul abdul abi abou abu ag ait al am an ap ar as ash at av az bar bat ben bin bint bou d da dal dalla das de degli dei del della
  den der des di do dos du e ed el es f i ibn in l la las le lo los m mac mc mint n na ni o op ou oulad ould san santa st t te ten ter tot ul umm um
  und ur van vande vanden vander vom von y z zu zum zur`.split(/\s+/),
);

/** Particles that are often joined to a name: Vandenberg, Delarosa, Almasri, McDonagh. Longest first. */
export const joinedParticle =
  /^(?:vanden|vander|abdoul|abdul|abdel|abdal|dela|della|delos|delas|dalla|degli|van|von|del|den|der|dos|das|mac|ben|bin|ibn|abu|abou|bou|ait|ould|al|el|ul|de|di|da|du|la|le|mc|o|d)(?=\p{L}{4})/u;

/** Forms of address, degrees and generations that an editor may have put into a list; no part of a name. */
export const addressForms: ReadonlySet<string> = new Set(
  'dr prof professor mr mrs ms mx miss mister sir dame hon rev herr frau hr fr mag dipl ing jr sr ii iii phd msc ma ambassador botschafter botschafterin'.split(
    ' ',
  ),
);

/** Words that come and go in the name of an organisation. Bare spelling. */
export const organisationStopWords: ReadonlySet<string> = new Set(
  'the of for and on in at to a an by und fur fuer der die das des dem den im am an fur zur zum von vom e v ev'.split(
    ' ',
  ),
);
