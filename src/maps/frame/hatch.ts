/** Lines across a place of which nothing is known, for pictures: fill with `url(#hatch)`. */
export const hatch =
  '<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V6" stroke="#d8d0c1"/></pattern></defs>';
