/** The one web global that pure code uses; Node and browsers both have it. Declared here so that no other can be reached. */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: Uint8Array, options?: { stream?: boolean }): string;
}
