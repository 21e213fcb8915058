/** Where the atlas is published unless `ATLAS_SITE` says otherwise: an address that is nobody's. */
export const siteAddress = 'https://coherence-atlas.example';
