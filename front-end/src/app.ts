// Every page is whole without this. It adds what makes long work pleasant.
import { freshen } from "./page.ts";
import "./theme.ts";
import "./times.ts";
import "./habits.ts";
import "./attachments.ts";
import "./ask.ts";
import "./drafts.ts";
import "./palette.ts";
import "./keyboard.ts";
import "./live.ts";
import "./bell.ts";

document.documentElement.dataset.script = "";
freshen();
