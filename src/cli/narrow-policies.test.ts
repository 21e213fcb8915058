import { expect, test } from 'vitest';
import { narrowPolicy } from './narrow-policies.ts';

const page = (digests: string, body: string): string =>
  `<meta http-equiv="content-security-policy" content="script-src 'self'${digests}; style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"><body>${body}`;
const [own, other] = [
  " 'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
  " 'sha256-BF0290pkb3jxQsE7z00xR8Imp8X34FLC88L0lkMnrGw='",
];

test('a page allows its own scripts and no others', () => {
  const script = '<script type="module">alert(1)</script>';
  expect(narrowPolicy(page(`${other}${own}`, "<script>alert('Hello, world.');</script>"))).toContain(
    "script-src 'self' 'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='; style-src 'self'\"",
  );
  expect(narrowPolicy(page(`${other}${own}`, script))).toContain("script-src 'self'; style-src 'self'\"");
});

test('neither scripts in files nor data count as scripts of the page', () => {
  const body = '<script src="/a.js"></script><script type="application/json">{}</script>';
  expect(narrowPolicy(page(other, body))).toContain("script-src 'self'; style-src 'self'\"");
});
