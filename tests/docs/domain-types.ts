import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const frontDoor = fileURLToPath(new URL('../../packages/domain/src/index.ts', import.meta.url));

/** Names of the types that anybody outside `packages/domain` can see, with the file that defines each. */
export function exportedDomainTypes(): ReadonlyMap<string, string> {
  const program = ts.createProgram([frontDoor], {
    allowImportingTsExtensions: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    noEmit: true,
    noLib: true,
  });
  const checker = program.getTypeChecker();
  const door = program.getSourceFile(frontDoor);
  const module = door && checker.getSymbolAtLocation(door);
  if (!module) throw new Error(`${frontDoor} exports nothing`);
  const types = new Map<string, string>();
  for (const exported of checker.getExportsOfModule(module)) {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    const file = symbol.declarations?.[0]?.getSourceFile().fileName;
    if (symbol.flags & ts.SymbolFlags.Type && file) types.set(exported.name, file);
  }
  return types;
}
