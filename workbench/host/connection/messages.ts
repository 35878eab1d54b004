// The messages between the page and the add-in's frame, as Excel on the web exchanges them: JSON texts.

export interface IncomingMessage {
  readonly _messageType: number;
  readonly _actionType?: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly ArrayData?: readonly unknown[];
  } & Readonly<Record<string, unknown>>;
}

/** The methods of the older API (Office.context.document) that arrive by number. */
export const dispatchId = { saveSettings: 76, executeRichApiRequest: 93, commandCompleted: 94 } as const;

/** Events that the add-in subscribes to by name. */
export const eventName = {
  richApi: "richApiMessage",
  selection: "documentSelectionChanged",
  command: "appCommandInvoked",
} as const;

/** What the frame's name tells Office.js: who hosts it and how to reach the host. Set before it loads. */
export function frameName(conversation: string, hostOrigin: string, language: string): string {
  return JSON.stringify({
    baseFrameName: "sluitend",
    // The trailing 3: shared runtime with custom functions.
    hostInfo: `Excel|Web|16.01|${language}|${conversation}|||3`,
    xdmInfo: `${conversation}|sluitend|${hostOrigin}`,
    serializerVersion: "1",
  });
}

/** What this host claims to support; `isSetSupported` answers from it. */
export const requirementSets: Readonly<Record<string, string>> = {
  excelapi: "1.17",
  excelapionline: "1.1",
  customfunctions: "1.9",
  customfunctionsruntime: "1.5",
  sharedruntime: "1.2",
  ribbonapi: "1.2",
  richapiruntime: "1.2",
  richapiruntimeflag: "1.2",
  addincommands: "1.3",
  dialogapi: "1.2",
  settings: "1.1",
  keyboardshortcuts: "1.1",
};
