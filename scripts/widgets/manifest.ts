/**
 * The custom elements manifest of the widgets: everything that a page may use of each element, with what
 * it inherits, as the checker of TypeScript sees it. The analyzer of open-wc carries a TypeScript of its
 * own, two years behind ours: it does not know our options, leaves type parameters of inherited members
 * open, and lists what is protected.
 */
import path from 'node:path';
import type {
  Attribute,
  ClassMethod,
  CssCustomProperty,
  CssPart,
  CustomElementDeclaration,
  CustomElementField,
  Event,
  JavaScriptModule,
  Package,
  Reference,
  Slot,
} from 'custom-elements-manifest/schema.d.ts';
import ts from 'typescript';

const root = path.resolve(import.meta.dirname, '../../packages/widgets');
const source = path.join(root, 'src');

/** A field of the manifest, with what the schema leaves to those who know Lit. */
type Field = CustomElementField & { readonly kind: 'field' };

/** An element: its class with the tag that it is registered under. */
export interface Element extends CustomElementDeclaration {
  readonly tagName: string;
  readonly description: string;
  readonly members: (Field | ClassMethod)[];
  readonly attributes: Attribute[];
  readonly events: (Event & { readonly description: string })[];
  readonly slots: Slot[];
  readonly cssParts: CssPart[];
  readonly cssProperties: CssCustomProperty[];
  /** HTML that shows it in use. */
  readonly examples: string[];
  /** Name of its module in `define/`, e.g. `news-feed`. */
  readonly defined: string;
  /** Its module, below the package. */
  readonly module: string;
}

/** The program of the package, as `tsc` compiles it. */
export function widgetsProgram(): ts.Program {
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), (file) =>
    ts.sys.readFile(file),
  ) as {
    config: unknown;
  };
  const { fileNames, options, projectReferences } = ts.parseJsonConfigFileContent(
    config,
    ts.sys,
    root,
  );
  return ts.createProgram({
    rootNames: fileNames,
    options,
    ...(projectReferences && { projectReferences }),
  });
}

/** Where the compiled module of a source lies, below the package. */
const compiled = (file: string) =>
  path.posix.join(
    'dist/npm',
    path.relative(source, file).replaceAll(path.sep, '/').replace(/ts$/, 'js'),
  );

const isOurs = (node: ts.Node) => node.getSourceFile().fileName.startsWith(source);

/** Elements in the order of their names. */
export function elementsOf(program: ts.Program): Element[] {
  const checker = program.getTypeChecker();

  /** What a symbol stands for, wherever it was imported from. */
  const original = (symbol: ts.Symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

  const symbolAt = (node: ts.Node) => original(checker.getSymbolAtLocation(node)!);

  /** The class and those that it extends, as far as they are ours. */
  function chainOf(start: ts.ClassDeclaration): ts.ClassDeclaration[] {
    const parent = start.heritageClauses?.find(
      ({ token }) => token === ts.SyntaxKind.ExtendsKeyword,
    );
    const next =
      parent && symbolAt(parent.types[0]!.expression).declarations?.find(ts.isClassDeclaration);
    return next && isOurs(next) ? [start, ...chainOf(next)] : [start];
  }

  const textOf = (symbol: ts.Symbol) =>
    ts
      .displayPartsToString(symbol.getDocumentationComment(checker))
      .replaceAll(/\s*\n\s*/g, ' ')
      .trim();

  /** Values of a union in the order in which they are written; nothing, where a type is none of texts. */
  function textsOf(node: ts.TypeNode | undefined): string[] | undefined {
    if (!node) return undefined;
    if (ts.isParenthesizedTypeNode(node)) return textsOf(node.type);
    if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) return [node.literal.text];
    if (ts.isUnionTypeNode(node)) {
      const parts = node.types.map(textsOf);
      return parts.includes(undefined) ? undefined : parts.flatMap((part) => part!);
    }
    if (ts.isIndexedAccessTypeNode(node)) {
      const list = checker.getTypeFromTypeNode(node.objectType);
      if (!checker.isTupleType(list)) return undefined;
      const values = checker.getTypeArguments(list as ts.TypeReference);
      return values.every((value) => value.isStringLiteral())
        ? values.map(({ value }) => value)
        : undefined;
    }
    if (!ts.isTypeReferenceNode(node)) return undefined;
    return textsOf(symbolAt(node.typeName).declarations?.find(ts.isTypeAliasDeclaration)?.type);
  }

  /** A type as people read it: texts one by one, other things by their names. */
  function typeOf(symbol: ts.Symbol, declaration: ts.Node): string {
    const type = checker.getTypeOfSymbol(symbol);
    const annotated = ts.isPropertyDeclaration(declaration) ? declaration.type : undefined;
    const parts = annotated && ts.isUnionTypeNode(annotated) ? [...annotated.types] : [annotated];
    const listed = parts.map(textsOf);
    if (listed.every((values) => values === undefined)) {
      return checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation);
    }
    return parts
      .flatMap((part, place) => listed[place]?.map((value) => `'${value}'`) ?? part!.getText())
      .join(' | ');
  }

  /** Options of `@property`; nothing, where it is no property of Lit. */
  function optionsOf(declaration: ts.Node): ReadonlyMap<string, string> | undefined {
    if (!ts.canHaveDecorators(declaration)) return undefined;
    const call = ts
      .getDecorators(declaration)
      ?.map(({ expression }) => expression)
      .filter(ts.isCallExpression)
      .find(({ expression }) => expression.getText() === 'property');
    const [options] = call?.arguments ?? [];
    if (!call) return undefined;
    return new Map(
      options && ts.isObjectLiteralExpression(options)
        ? options.properties
            .filter(ts.isPropertyAssignment)
            .map(({ name, initializer }) => [
              name.getText(),
              ts.isStringLiteral(initializer) ? initializer.text : initializer.getText(),
            ])
        : [],
    );
  }

  /** Tags of the comment of a class, each cut into its type, its name and what is told. */
  const tagged = (declaration: ts.ClassDeclaration, tagName: string) =>
    ts
      .getJSDocTags(declaration)
      .filter((tag) => tag.tagName.text === tagName)
      .map(({ comment }) => {
        const [, type = '', name = '', description = ''] =
          /^(?:\{([^}]*)\}\s+)?(?:(\S+)\s+)??-\s+([^]*)$/.exec(
            ts.getTextOfJSDocComment(comment) ?? '',
          ) ?? [];
        return { type, name, description: description.replaceAll(/\s*\n\s*/g, ' ').trim() };
      });

  function elementOf(tagName: string, declaration: ts.ClassDeclaration, defined: string): Element {
    const symbol = checker.getSymbolAtLocation(declaration.name!)!;
    const chain = chainOf(declaration);
    const first = checker.getTypeAtLocation(chain.at(-1)!) as ts.InterfaceType;
    const [lit] = checker.getBaseTypes(first);

    /** Where something comes from, unless it is the element itself. */
    const inherited = (from: ts.ClassDeclaration): { inheritedFrom?: Reference } =>
      from === declaration
        ? {}
        : {
            inheritedFrom: {
              name: from.name!.text,
              module: compiled(from.getSourceFile().fileName),
            },
          };

    /** What the classes of the chain tell with a tag; the nearest has the word. */
    function told(tagName: string) {
      const found = new Map<
        string,
        ReturnType<typeof tagged>[number] & { inheritedFrom?: Reference }
      >();
      for (const each of chain) {
        for (const one of tagged(each, tagName)) {
          if (!found.has(one.name)) found.set(one.name, { ...one, ...inherited(each) });
        }
      }
      return [...found.values()];
    }
    const named = (tagName: string) => told(tagName).map(({ type: _, ...rest }) => ({ ...rest }));

    const members: (Field | ClassMethod)[] = [];
    const attributes: Attribute[] = [];
    const type = checker.getDeclaredTypeOfSymbol(symbol);
    const places = new Map(chain.map((each, place) => [each, place]));
    const own = checker
      .getPropertiesOfType(type)
      .flatMap((property) => {
        const at = property.valueDeclaration;
        const from = at?.parent;
        return at && from && ts.isClassDeclaration(from) && places.has(from) && isPublic(at)
          ? [{ property, at, from }]
          : [];
      })
      // What Lit and the browser know by themselves is no news.
      .filter(({ property }) => !lit?.getProperty(property.name))
      .sort((a, b) => places.get(a.from)! - places.get(b.from)! || a.at.pos - b.at.pos);
    for (const { property, at, from } of own) {
      const { name } = property;
      const description = textOf(property);
      if (ts.isMethodDeclaration(at)) {
        const [signature] = checker.getTypeOfSymbol(property).getCallSignatures();
        members.push({
          kind: 'method',
          name,
          description,
          return: { type: { text: checker.typeToString(signature!.getReturnType()) } },
          ...inherited(from),
        });
        continue;
      }
      // One that is only declared again is the property that it was, told of anew.
      const options = chain
        .slice(places.get(from))
        .flatMap(({ members }) => members.filter((member) => member.name?.getText() === name))
        .map(optionsOf)
        .find((found) => found !== undefined);
      const attribute =
        options && options.get('attribute') !== 'false'
          ? (options.get('attribute') ?? name.toLowerCase())
          : undefined;
      const initializer = ts.isPropertyDeclaration(at) ? at.initializer?.getText() : undefined;
      const shared = {
        description,
        type: { text: typeOf(property, at) },
        ...(initializer && initializer !== "''" && { default: initializer }),
        ...inherited(from),
      };
      members.push({
        kind: 'field',
        name,
        ...shared,
        ...(attribute !== undefined && { attribute }),
        ...(options?.get('reflect') === 'true' && { reflects: true }),
        ...(!options && { readonly: true }),
      });
      if (attribute !== undefined) {
        // An attribute that is not there is no value of it.
        const text = shared.type.text.replace(/ \| undefined$/, '');
        attributes.push({ name: attribute, fieldName: name, ...shared, type: { text } });
      }
    }

    return {
      kind: 'class',
      customElement: true,
      name: declaration.name!.text,
      tagName,
      description: textOf(symbol),
      superclass: {
        name: chain[1]?.name!.text ?? 'LitElement',
        module: chain[1] ? compiled(chain[1].getSourceFile().fileName) : 'lit',
      },
      members,
      attributes,
      events: told('event').map(({ type: text, ...rest }) => ({ type: { text }, ...rest })),
      slots: named('slot'),
      cssParts: named('csspart'),
      cssProperties: named('cssproperty'),
      examples: ts
        .getJSDocTags(declaration)
        .filter((tag) => tag.tagName.text === 'example')
        .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? ''),
      defined,
      module: compiled(declaration.getSourceFile().fileName),
    };
  }

  const elements: Element[] = [];
  const visit = (node: ts.Node, defined: string): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'define') {
      const [tag, name] = node.arguments;
      const declaration = name && symbolAt(name).declarations?.find(ts.isClassDeclaration);
      if (tag && ts.isStringLiteral(tag) && declaration) {
        elements.push(elementOf(tag.text, declaration, defined));
      }
    }
    ts.forEachChild(node, (child) => visit(child, defined));
  };
  for (const file of program.getSourceFiles()) {
    if (path.dirname(file.fileName) === path.join(source, 'define')) {
      visit(file, path.basename(file.fileName, '.ts'));
    }
  }
  return elements.sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
}

/** Whether pages may use it: neither kept by the class, nor for our own modules, nor the state of an element. */
const isPublic = (declaration: ts.Declaration) =>
  !ts.getJSDocTags(declaration).some(({ tagName }) => tagName.text === 'internal') &&
  !(ts.canHaveDecorators(declaration) ? (ts.getDecorators(declaration) ?? []) : []).some(
    ({ expression }) => expression.getText() === 'state()',
  ) &&
  !(
    ts.getCombinedModifierFlags(declaration) &
    (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)
  ) &&
  !ts.isPrivateIdentifier((declaration as ts.NamedDeclaration).name ?? declaration);

/** Elements as the manifest that tools read. */
export function manifestOf(elements: readonly Element[]): Package {
  return {
    schemaVersion: '2.1.0',
    modules: elements.flatMap(
      ({ defined, module, examples: _, ...declaration }): JavaScriptModule[] => {
        const { name, tagName } = declaration;
        const reference = { name, module };
        return [
          {
            kind: 'javascript-module',
            path: module,
            declarations: [declaration],
            exports: [{ kind: 'js', name, declaration: reference }],
          },
          {
            kind: 'javascript-module',
            path: `dist/npm/define/${defined}.js`,
            exports: [{ kind: 'custom-element-definition', name: tagName, declaration: reference }],
          },
        ];
      },
    ),
  };
}
