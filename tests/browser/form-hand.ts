import type { Locator, Page } from 'playwright-core';
import { at } from './browser.ts';

/** A hand that fills in forms. Fields are named by their keys: `linkages.0.to`. */
export interface FormHand {
  readonly open: (place: string) => Promise<unknown>;
  readonly field: (key: string) => Locator;
  readonly write: (key: string, text: string) => Promise<void>;
  /** Adds a row to a list, whose first field then shows; the program may lose a press while it draws. */
  readonly add: (list: string, button: RegExp, first: string) => Promise<void>;
  /** Chooses an option by its name, from those that are shown or from a list that opens. */
  readonly choose: (key: string, name: string | RegExp) => Promise<void>;
}

export function formHand(page: Page): FormHand {
  const field = (key: string): Locator => page.locator(`[data-key-path="${key}"]`).first();
  return {
    field,
    open: (place) => page.goto(at(`/admin/#/collections/${place}`)),
    write: (key, text) => field(key).locator('input, textarea').first().fill(text),
    add: async (list, button, first) => {
      const isThere = (): Promise<boolean> =>
        field(first)
          .waitFor({ timeout: 3000 })
          .then(() => true)
          .catch(() => false);
      for (let press = 0; press < 5; press += 1) {
        await field(list).getByRole('button', { name: button }).click();
        if (await isThere()) return;
      }
      throw new Error(`${list} got no row with ${first}.`);
    },
    choose: async (key, name) => {
      await field(key).locator('[role=radio], [role=checkbox], [role=combobox]').first().waitFor();
      const list = field(key).getByRole('combobox').first();
      if ((await list.count()) === 0) {
        await field(key).getByRole('radio', { name }).or(field(key).getByRole('checkbox', { name })).click();
        return;
      }
      await list.click();
      await page.getByRole('option', { name }).first().click();
    },
  };
}
