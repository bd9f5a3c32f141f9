// The readers that check our exports come without types; only what the tests call is declared.

declare module 'jsonstat-toolkit' {
  interface Cube {
    class: string;
    role: Record<string, string[]>;
    Data(at: Record<string, string>): { value: number | null; status: string };
    Dimension(id: string): { Category(id: string): { label: string; unit: object } };
  }
  export default function JSONstat(message: unknown): Cube;
}

declare module 'sdmx-json-parser' {
  export class SDMXParser {
    getDatasets(url: string): Promise<unknown>;
    getData(): Record<string, unknown>[];
  }
}

declare module 'jsonld' {
  interface Options {
    base: string;
    safe: boolean;
    documentLoader(url: string): Promise<{ documentUrl: string; document: object }>;
  }
  interface Quad {
    predicate: { value: string };
    object: { value: string };
  }
  const jsonld: { toRDF(document: object, options: Options): Promise<Quad[]> };
  export default jsonld;
}

declare module 'upng-js' {
  interface Image {
    width: number;
    height: number;
  }
  const UPNG: {
    decode(png: Uint8Array): Image;
    toRGBA8(image: Image): ArrayBuffer[];
    encode(frames: ArrayBuffer[], width: number, height: number, colours: number): ArrayBuffer;
  };
  export default UPNG;
}
