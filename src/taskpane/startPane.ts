// Starting the pane: ties the ribbon to it first, and only then loads React. Knows Office, not Excel.
import type { AddIn } from "../app/addIn";
import { languageOf } from "./messages/languageOf";
import { en } from "./messages/en";
import { nl } from "./messages/nl";
import type { mountPane } from "./mountPane";
import { createRefreshRequests } from "./refreshRequests";
import { officeThemeSource, type HostTheme } from "./theme/officeTheme";

/** As in manifest.xml. */
const refreshCommand = "RefreshTotals";

/** The part of Office that the pane needs. */
export interface OfficeHost {
  readonly actions: { associate(id: string, action: (event: { completed(): void }) => void): void };
  readonly addin: { showAsTaskpane(): Promise<void> };
  readonly context: { readonly displayLanguage: string; readonly officeTheme?: HostTheme };
}

export interface PaneParts {
  readonly office: OfficeHost;
  readonly addIn: AddIn;
  readonly element: Element;
  readonly load: () => Promise<{ readonly mountPane: typeof mountPane }>;
}

export async function startPane({ office, addIn, element, load }: PaneParts): Promise<void> {
  const requests = createRefreshRequests();
  office.actions.associate(refreshCommand, (event) => {
    requests.request();
    // The ribbon waits for `completed`; a pane that cannot be shown must not keep it waiting.
    office.addin.showAsTaskpane().then(
      () => event.completed(),
      () => event.completed(),
    );
  });
  const language = languageOf(office.context.displayLanguage);
  try {
    const { mountPane } = await load();
    mountPane(element, {
      addIn,
      language,
      refreshRequests: requests,
      themeSource: officeThemeSource(() => office.context.officeTheme),
    });
  } catch (error) {
    // Without React there is nothing else to say it with.
    element.textContent = (language === "nl" ? nl : en).startFailed;
    throw error;
  }
}
