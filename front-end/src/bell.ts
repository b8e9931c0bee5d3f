// The quiet doorbell: a receipt is compared with the marks of the day here, and never sent.
import { onPage } from "./page.ts";
import { mark, receipt } from "./receipts.ts";

onPage((root) => {
  for (const bell of root.querySelectorAll<HTMLElement>("[data-bell]")) {
    const form = bell.querySelector<HTMLFormElement>("[data-bell-form]");
    const field = form?.querySelector("input");
    const said = form?.querySelector<HTMLElement>("[data-bell-said]");
    if (!form || !field || !said) continue;
    form.hidden = false;
    form.addEventListener("submit", (event) => {
      // Before anything else: the form goes nowhere.
      event.preventDefault();
      event.stopImmediatePropagation();
      const of = receipt(field.value);
      const { day = "", yes = "", no = "", wrong = "", cannot = "" } = bell.dataset;
      if (!of) { said.textContent = wrong; return; }
      if (!globalThis.crypto?.subtle) { said.textContent = cannot; return; }
      void mark(of, day).then((own) => {
        const there = Array.from(bell.querySelectorAll(".bells li"), (li) => li.textContent).includes(own);
        said.textContent = there ? yes : no;
      });
    });
  }
});
