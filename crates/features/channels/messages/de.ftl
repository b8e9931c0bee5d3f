# A mail about one piece of news.
mail-subject = [{ $number }] { $title }
mail-subject-closed = [{ $number }]
mail-opening = { $news ->
    [receipt] Wir haben es. Deine Nummer ist { $number }.
    [asked] { $who } fragt:
    [answer] { $who } schreibt:
    [note] { $who } notiert, nur für deine Seite:
    [mentioned] { $who } nennt dich:
    [assigned] Nummer { $number } liegt jetzt bei dir.
    [resolved] { $who } sagt, es ist erledigt:
    [reopened] Nummer { $number } ist doch nicht gelöst.
    [closed] Nummer { $number } ist vorbei.
    [handed_over] Um Nummer { $number } kümmert sich jetzt jemand anderes. Die Nummer bleibt.
    [promise_changed] Für Nummer { $number } gilt eine andere Zeit.
    [warning] Bei Nummer { $number } steht ein Versprechen auf dem Spiel.
    [merged] Nummer { $number } geht mit einem anderen Gespräch weiter.
    [glass] Nummer { $number } hat der Betrieb dieses Programms geöffnet.
   *[other] Zu Nummer { $number } gibt es Neues.
}
mail-opening-closed = Zu Nummer { $number } gibt es Neues. Die Worte bleiben drinnen; melde dich an, um sie zu lesen.
mail-somebody = Jemand
mail-program = Entwine
mail-button = Lesen und antworten
mail-button-closed = Anmelden und lesen
mail-on-behalf = { $who }, für { $whom }
mail-why = { $why ->
    [asked] Du bekommst das, weil du gefragt hast.
    [answers] Du bekommst das, weil du antwortest.
    [mentioned] Du bekommst das, weil du genannt wurdest.
    [me_too] Du bekommst das, weil du auch betroffen bist.
    [leads] Du bekommst das, weil du hier leitest.
    [merged] Du bekommst das, weil du dasselbe gefragt hast.
    [on_behalf] Du bekommst das, weil du für jemanden gefragt hast.
   *[follows] Du bekommst das, weil du folgst.
}
mail-stop = Keine Mails dieser Art mehr

# Mails that are gathered
mail-digest-subject = { $n ->
    [one] Eine Neuigkeit für dich
   *[other] { $n } Neuigkeiten für dich
}
mail-digest-opening = Seit deiner letzten Sammelmail, und noch nicht gelesen:
mail-digest-more = { $n ->
    [one] … und eine weitere
   *[other] … und { $n } weitere
}
mail-digest-line = { $number }: { $title }
mail-digest-line-closed = Nummer { $number }
mail-digest-button = Zum Posteingang
mail-digest-why = Du bekommst das, weil du deine Mails gesammelt haben willst.
mail-digest-stop = Keine Mails mehr

# Why a mail goes when it goes

# An address that refuses our mail
notice-mail_broken = Mail an { $address } wird abgewiesen. Bitte berichtige deine Adresse.
why-mail_broken = damit dir nichts entgeht

# The page that stops mails
stop-title = Keine Mails mehr?
stop-lead-kind = { $news ->
    [receipt] Bestätigungen deiner Fragen kommen nicht mehr per Mail. Im Posteingang stehen sie weiterhin.
    [asked] Neue Fragen kommen nicht mehr per Mail. Im Posteingang stehen sie weiterhin.
    [answer] Antworten kommen nicht mehr per Mail. Im Posteingang stehen sie weiterhin.
    [note] Notizen kommen nicht mehr per Mail. Im Posteingang stehen sie weiterhin.
    [mentioned] Wenn jemand dich nennt, kommt keine Mail mehr. Im Posteingang steht es weiterhin.
    [assigned] Wenn dir etwas übertragen wird, kommt keine Mail mehr. Im Posteingang steht es weiterhin.
    [resolved] Wenn etwas gelöst ist, kommt keine Mail mehr. Im Posteingang steht es weiterhin.
    [promise_changed] Wenn eine andere Zeit gilt, kommt keine Mail mehr. Im Posteingang steht es weiterhin.
    [warning] Wenn ein Versprechen auf dem Spiel steht, kommt keine Mail mehr. Im Posteingang steht es weiterhin.
    [handed_over] Wenn jemand anderes übernimmt, kommt keine Mail mehr. Im Posteingang steht es weiterhin.
   *[other] Neues dieser Art kommt nicht mehr per Mail. Im Posteingang steht es weiterhin.
}
stop-lead-all = Es kommt nichts mehr per Mail. Im Posteingang steht weiterhin alles.
stop-button-kind = Keine Mails dieser Art mehr
stop-button-all = Gar keine Mails mehr
stop-done-title = Erledigt
stop-done-lead = Solche Mails bekommst du nicht mehr. In deinen Einstellungen kannst du das jederzeit ändern.
stop-settings = Deine Einstellungen
stop-wrong-title = Dieser Link funktioniert nicht
stop-wrong-lead = Vielleicht hat ihn dein Mailprogramm zerschnitten. Mails lassen sich auch in deinen Einstellungen abstellen.

# Mail, die hereinkam: was sie ist, nach welcher Regel
mail-rule-person = Jemand hat sie geschrieben: Nichts spricht für eine Maschine.
mail-rule-dsn = Ein Server meldet in der genormten Form, dass eine Mail nicht oder noch nicht ankam.
mail-rule-arrived = Ein Server meldet, dass eine Mail ankam.
mail-rule-receipt = Ein Mailprogramm bestätigt, dass eine Mail gelesen wurde.
mail-rule-failed-recipients = Ein Server nennt die Adressen, an denen es scheiterte.
mail-rule-sender-service = Ein Versanddienst meldet, was aus einer Mail wurde.
mail-rule-daemon = Die eigene Adresse eines Mailservers sagt, dass eine Mail nicht ankam.
mail-rule-report = Sie hat die Form einer Meldung und sagt, dass eine Mail nicht ankam.
mail-rule-no-return-failed = Sie will keine Antwort und sagt, dass eine Mail nicht ankam.
mail-rule-worded = Sie sagt, dass eine Mail nicht ankam, mit einem Code und der Mail selbst.
mail-rule-arf = Ein Empfänger beschwert sich in der genormten Form über eine Mail.
mail-rule-complaint = Ein Empfänger beschwert sich über eine Mail.
mail-rule-auto-replied = Ihr Kopf sagt, dass sie von selbst geantwortet hat.
mail-rule-vendor = Ein Kopf ihres Programms sagt, dass sie von selbst geantwortet hat.
mail-rule-subject = Ihr Betreff ist der einer automatischen Antwort, und ihr Kopf passt dazu.
mail-rule-list = Sie kam über eine Verteilerliste.
mail-rule-unsubscribe = Sie lässt sich abbestellen, wie Verteiler es tun.
mail-rule-auto-submitted = Ihr Kopf sagt, dass eine Maschine sie geschickt hat.
mail-rule-precedence = Sie ging als Massensendung hinaus.
mail-rule-no-return = Sie will keine Antwort: Ihr Umschlag hat keinen Absender.

# Was daran neu ist, nach welcher Regel
mail-trim-nothing = Alles daran ist neu.
mail-trim-whole = Nichts ist deutlich neu, darum steht alles da.
mail-trim-html = Das Mailprogramm hat bezeichnet, was zitiert ist.
mail-trim-signature = Eine Zeile trennt die Worte von der Unterschrift.
mail-trim-device = Eine Zeile nennt das Gerät, von dem sie kam.
mail-trim-headers = Der Kopf einer früheren Mail beginnt, was zitiert ist.
mail-trim-intro = Eine Zeile sagt, wer das Zitierte schrieb.
mail-trim-quote = Was zitiert ist, steht am Ende.

# Mail, die hereinkam: was aus ihr wurde, nach welcher Regel
mail-way-new = Sie beginnt ein neues Gespräch.
mail-way-headers = Sie antwortet auf eine Mail eines Gesprächs, und wer sie schickt, nimmt daran teil.
mail-way-token = Die Adresse, an die sie ging, trägt unsere Unterschrift für ein Gespräch, und wer sie schickt, nimmt daran teil.
mail-way-number = Ihr Betreff nennt die Nummer eines Gesprächs, und wer sie schickt, nimmt daran teil.
mail-way-stranger = Sie gehört zu einem Gespräch, an dem ihr Absender nicht teilnimmt. Ein Mensch entscheidet.
mail-way-loop = Derselbe Absender hat binnen einer Stunde zweimal Gespräche mit demselben Betreff begonnen: Vielleicht antworten zwei Maschinen einander.
mail-way-many = Ihr Absender hat binnen einer Stunde mehr Mails geschickt, als von selbst angenommen werden.
mail-way-unreadable = Sie sagt nicht, wer sie schrieb, oder niemand kann sie lesen. Sie ist aufgehoben, mit ihrem Original.
mail-way-bounce = Eine unserer Mails kam nicht an. Das ist bei der Adresse und am Gespräch vermerkt.
mail-way-bounce-unknown = Sie meldet etwas über eine Mail, die nicht von uns ist.
mail-way-away = Niemand hat sie geschrieben. Sie steht am Gespräch und öffnet nichts wieder.
mail-way-away-unknown = Niemand hat sie geschrieben, und sie antwortet auf nichts von uns.
mail-way-machine-joins = Eine Maschine hat sie geschickt. Sie steht am Gespräch und ändert sonst nichts.
mail-way-machine = Eine Maschine hat sie geschickt, und sie antwortet auf nichts von uns.
mail-way-list = Sie kam über einen Verteiler.
mail-way-complaint = Ein Empfänger beschwert sich über unsere Mail.
mail-way-ours = Sie kommt von einer Adresse dieses Desks.
mail-way-blocked = Ihr Absender darf nicht herein.
mail-unreadable = Diese Mail ließ sich nicht lesen. Ihr Original hängt an.

# An Gesprächen
event-mail-by-itself = Von selbst geantwortet; nichts wurde wieder geöffnet.
event-mail-bounced = Mail an { $address } kommt nicht an: { $says } Dorthin geht keine mehr, bis jemand sagt, dass die Adresse stimmt.
event-mail-delayed = Mail an { $address } ist noch nicht angekommen: { $says }
event-mail-forwarded = Weitergereicht; geschrieben hat es { $who }.
event-mail-attached = Von { $who } hierher gelegt: Wer sie schickte, nimmt nicht teil.

# Mail, die wartet
parked-title = Geparkte Mail
parked-where = Wo du bist
parked-lead = Was keine Regel allein entscheiden darf. Nichts davon ist verloren, und nichts wurde beantwortet.
parked-none = Keine Mail wartet auf einen Menschen.
parked-no-subject = Ohne Betreff
parked-why = Warum sie wartet
parked-seems = Sie scheint zu { $number } zu gehören
parked-words = Was daran neu ist
parked-folded = Was sie zitiert
parked-author = Weitergereicht; geschrieben hat es { $who }
parked-original = Die Mail, wie sie kam
parked-decide = Was aus ihr wird
parked-number = Nummer des Gesprächs
parked-attach = Dorthin legen
parked-open = Ein neues Gespräch daraus machen
parked-reason = Warum sie nichts ist
parked-drop = Fallen lassen
parked-done = Sie steht jetzt an Nummer { $number }.
parked-dropped = Sie ist fallen gelassen. Ihr Original bleibt.
parked-stopped = Adressen, die keine Mail annehmen
parked-again = Die Adresse stimmt: wieder schicken
parked-again-done = Mail geht wieder dorthin.
invalid-mail-number = Es gibt kein Gespräch dieser Nummer, das du betreust.
invalid-mail-reason = Sag in ein paar Worten, warum sie nichts ist.
refused-mail-decided = Jemand hat schon darüber entschieden.

# Was ein Absender bekäme
would-title = Was bekäme dieser Absender?
would-lead = Zeigt, welche Regel gewinnt und warum. Nichts wird aufgehoben, und nichts wird verschickt.
would-sender = Absender
would-sender-hint = Eine Adresse: ida@example.org
would-subject = Betreff
would-words = Worte
would-message = Oder die ganze Mail
would-message-hint = Mit allen Kopfzeilen, wie dein Mailprogramm den Quelltext zeigt.
would-button = Nachsehen
would-way = { $way ->
    [open] Ein neues Gespräch und eine Bestätigung.
    [join] Die Worte stehen am Gespräch.
    [quiet] Eine Zeile am Gespräch und keine Antwort.
    [bounce] Keine Antwort: Es wird vermerkt, dass eine Mail nicht ankam.
   *[park] Keine Antwort: Sie wartet auf einen Menschen.
}

# Die Seite über die Kanäle
doors-title = Kanäle
doors-lead = Auf welchen Wegen Menschen diesen Tisch erreichen, wie viel kommt, und was nicht ging.
doors-in = Post herein
doors-none = Noch kommt keine Post von selbst herein. Die Seite Mail der Dokumentation sagt, wie du einen Mailserver oder ein Postfach anschließt.
doors-kind = { $kind ->
    [lmtp] Ein Mailserver übergibt Nachrichten über LMTP.
    [smtp] Mailserver übergeben Nachrichten über SMTP.
    [imap] Dieses Postfach wird gelesen.
    [command] Ein Mailserver übergibt Nachrichten an den Befehl.
   *[out] Briefe dieses Tisches gehen über diesen Server hinaus.
}
doors-state = { $state ->
    [trouble] Briefe warten auf einen neuen Versuch
    [open] Arbeitet
    [starts] Beginnt
    [waits] Wartet
    [refused] Nicht hineingelassen
    [away] Nicht erreicht
   *[other] Aus
}
doors-does = Stand
doors-last = Letzte Mail
doors-never = Noch keine
doors-rate = Wie viel
doors-counts = { $hour } in der letzten Stunde, { $day } am letzten Tag
doors-trouble = Was zuletzt nicht ging
doors-troubles = { $n ->
    [one] einmal am letzten Tag
   *[other] { $n } Mal am letzten Tag
}
doors-next = Nächster Versuch
doors-again = Jetzt versuchen
doors-again-done = Es wird jetzt versucht.
doors-out = Post hinaus { $server }
doors-out-none = Es geht keine Post hinaus: smtp_url ist nicht gesetzt
doors-out-last = Letzter Brief
doors-out-waiting = Wartet
doors-out-refused = Am letzten Tag abgelehnt

# Zu viel, zu oft, oder nicht von dort, woher sie zu kommen sagt
mail-way-large = Sie ist größer, als von selbst angenommen wird.
mail-way-parts = Sie hat mehr Teile, als von selbst angenommen werden.
mail-way-deep = Ihre Teile stecken tiefer ineinander, als von selbst angenommen wird.
mail-way-forged = Sie nennt jemanden, der sich hier anmelden kann, und dessen Domain sagt, dass sie nicht von dort ist.
mail-proof-failed = { $domain } sagt, dass diese Mail nicht von dort ist (DMARC nicht bestanden).
mail-proof-weak = Nichts zeigt, dass diese Mail von { $domain } kommt (SPF oder DKIM nicht bestanden).
mail-proof-passed = { $domain } sagt, dass diese Mail von dort ist (DMARC bestanden).
event-mail-proof-failed = Die Mail kann gefälscht sein: { $domain } sagt, dass sie nicht von dort ist (DMARC nicht bestanden). Vor dem Handeln auf anderem Weg nachfragen.
event-mail-proof-weak = Nichts zeigt, dass die Mail von { $domain } kommt (SPF oder DKIM nicht bestanden). Vor dem Handeln nachfragen.
told-subject = Die Mail wartet: { $title }
told-opening = Die Mail „{ $title }“ ist angekommen, und nichts davon ist verloren. Sie wird nicht von selbst beantwortet:
told-reason = { $what ->
    [large] Sie ist größer als { $most } Megabyte.
    [parts] Sie hat mehr als { $most } Teile.
    [deep] In ihr stecken Mails in Mails, tiefer als { $most }.
   *[many] Von dieser Adresse kamen mehr als { $most } Mails in einer Stunde.
}
told-help = { $what ->
    [many] Ein Mensch sieht sie an. Eine Mail je Anliegen genügt; wenn ein Programm sie schickt, sollte es sie sammeln.
   *[other] Ein Mensch sieht sie an. Schneller geht es mit einer neuen Mail in wenigen Worten, an der nur das Wichtigste hängt.
}
told-button = Auf unserer Seite fragen
told-why = Das kommt, weil du uns geschrieben hast, höchstens einmal am Tag.
mail-rules-title = Grenzen für Mail
mail-rules-lead = Was darüber hinausgeht, wartet unter „Geparkte Mail“ auf einen Menschen. Wer sie schrieb, erfährt es einmal, in der eigenen Sprache.
mail-rules-megabytes = Höchstens Megabyte je Mail
mail-rules-parts = Höchstens Teile je Mail
mail-rules-depth = Höchstens Mails und Teile ineinander
mail-rules-an-hour = Höchstens Mails von einer Adresse in einer Stunde
mail-rules-server = Name des empfangenden Servers
mail-rules-server-hint = Der Name am Anfang seiner Kopfzeilen „Authentication-Results“: mx.example.org. Nur was unter diesem Namen steht, wird geglaubt. Ist er leer, wird nichts geglaubt.
mail-rules-save = Speichern
mail-rules-saved = Gespeichert. Es gilt ab der nächsten Mail.
mail-rules-told = Wer zuletzt erfuhr, dass eine Mail wartet
mail-rules-told-none = Niemand.
invalid-mail-limit = Eine ganze Zahl von 1 bis { $most }.
invalid-mail-server = Ein Name ohne Leerzeichen, Klammern und Anführungszeichen, wie er am Anfang der Kopfzeile steht.
