import { createRequire } from 'node:module';

/** What is used of Typst’s compiler, a native module; its own types come with packages of platforms it has no build for. */
export interface TypstCompiler {
  compile(job: { mainFilePath: string; inputs: Record<string, string> }): TypstResult;
  /** @throws {Error} with the diagnostics as its message, when the standard is not met. */
  pdf(document: TypstDocument, options: { pdfStandard: string }): Buffer;
  /** The first page as a drawing that needs no typefaces. */
  plainSvg(document: TypstDocument): string;
  evictCache(maxAge: number): void;
}

export interface TypstDocument {
  readonly numOfPages: number;
}

interface TypstResult {
  readonly result: TypstDocument | null;
  takeWarnings(): TypstDiagnostics | null;
  takeError(): TypstDiagnostics | null;
}

interface TypstDiagnostics {
  readonly shortDiagnostics: readonly { readonly message: string }[];
}

interface TypstModule {
  readonly NodeCompiler: {
    create(options: {
      workspace: string;
      fontArgs: readonly { fontBlobs: readonly Buffer[] }[];
    }): TypstCompiler;
  };
}

const require = createRequire(import.meta.url);
const platforms = ['linux-x64-gnu', 'linux-x64-musl'].map(
  (platform) => `@myriaddreamin/typst-ts-node-compiler-${platform}`,
);

/** Package with the compiler that npm has installed for this machine, if there is one. */
export const typstPackage = (): string | undefined => platforms.find(isInstalled);

/** File of an installed package. */
export const packageFile = (path: string): string => require.resolve(path);

/** @throws {Error} when `name` cannot be loaded. */
export const loadTypst = (name: string): TypstModule => require(name) as TypstModule;

function isInstalled(name: string): boolean {
  try {
    require.resolve(name);
    return true;
  } catch {
    return false;
  }
}
