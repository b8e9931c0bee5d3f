declare module "idiomorph" {
  interface Config {
    morphStyle?: "innerHTML" | "outerHTML";
    ignoreActive?: boolean;
    ignoreActiveValue?: boolean;
    restoreFocus?: boolean;
    callbacks?: {
      beforeNodeMorphed?: (from: Node, to: Node) => boolean | void;
      beforeNodeRemoved?: (node: Node) => boolean | void;
      beforeAttributeUpdated?: (name: string, node: Element, kind: "update" | "remove") => boolean | void;
    };
  }
  export const Idiomorph: { morph(from: Element, to: Element | string, config?: Config): Node[] | undefined };
}
