// Files: dragged, pasted or chosen, listed before they are sent, each to be taken out again. The input stays the truth.
import { around, onPage, word } from "./page.ts";
import { choose, size } from "./rules.ts";

const chosen = new WeakMap<HTMLInputElement, File[]>();

const inputOf = (form: Element | null) => form?.querySelector<HTMLInputElement>("[data-files] input[type=file]") ?? null;

function set(input: HTMLInputElement, files: File[]): void {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
  chosen.set(input, files);
  const list = input.form?.querySelector("[data-files-list]");
  if (!list) return;
  const lang = document.documentElement.lang || "en";
  list.replaceChildren(...files.map((file, index) => {
    const item = document.createElement("li");
    const name = document.createElement("span");
    name.textContent = file.name;
    const weight = document.createElement("span");
    weight.className = "soft nowrap";
    weight.textContent = size(file.size, lang);
    const button = document.createElement("button");
    button.type = "button";
    button.className = "btn quiet only small";
    button.dataset.unfile = String(index);
    button.setAttribute("aria-label", word("remove", { name: file.name }));
    button.textContent = "×";
    item.append(name, weight, button);
    return item;
  }));
}

function add(input: HTMLInputElement, more: readonly File[]): void {
  const most = Number(input.closest<HTMLElement>("[data-files]")?.dataset.files) || Infinity;
  const { files, refused } = choose(chosen.get(input) ?? [], more, most);
  set(input, files);
  const lang = document.documentElement.lang || "en";
  const trouble = input.form?.querySelector("[data-trouble]");
  if (trouble) trouble.textContent = refused.map((file) => word("tooLarge", { name: file.name, most: size(most, lang) })).join(" ");
}

document.addEventListener("change", (event) => {
  const input = around<HTMLInputElement>(event, "[data-files] input[type=file]");
  if (input) add(input, [...(input.files ?? [])]);
});
document.addEventListener("click", (event) => {
  const button = around(event, "[data-unfile]");
  const input = inputOf(button?.closest("form") ?? null);
  if (!button || !input) return;
  set(input, (chosen.get(input) ?? []).filter((_, index) => index !== Number(button.dataset.unfile)));
  input.focus();
});
document.addEventListener("paste", (event) => {
  const input = inputOf(around(event, "form"));
  const files = [...(event.clipboardData?.files ?? [])];
  if (input && files.length) { event.preventDefault(); add(input, files); }
});

const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
document.addEventListener("dragover", (event) => {
  const form = around(event, "form");
  if (!carriesFiles(event) || !inputOf(form)) return;
  event.preventDefault();
  form?.classList.add("dropping");
});
for (const leaving of ["dragleave", "drop", "dragend"] as const) {
  document.addEventListener(leaving, (event) => around(event, "form")?.classList.remove("dropping"));
}
document.addEventListener("drop", (event) => {
  const input = inputOf(around(event, "form"));
  if (!input || !carriesFiles(event)) return;
  event.preventDefault();
  add(input, [...(event.dataTransfer?.files ?? [])]);
});

onPage((root) => {
  for (const input of root.querySelectorAll<HTMLInputElement>("[data-files] input[type=file]")) {
    if (!chosen.has(input) && input.files?.length) add(input, [...input.files]);
  }
});
