// A description as it will look, in place of its HTML. The field itself stays what is sent.
for (const rich of document.querySelectorAll("[data-rich]")) {
    const field = rich.querySelector("textarea");
    const tools = rich.querySelector("[role=toolbar]");
    const page = document.createElement("div");
    page.className = "rich-page prose";
    page.contentEditable = "true";
    page.setAttribute("role", "textbox");
    page.setAttribute("aria-multiline", "true");
    page.setAttribute("aria-labelledby", `${field.id}-label`);
    if (field.getAttribute("aria-describedby")) page.setAttribute("aria-describedby", field.getAttribute("aria-describedby"));
    field.labels[0].id = `${field.id}-label`;
    field.labels[0].addEventListener("click", () => page.focus());
    // The parser of a document without a window runs nothing that it reads.
    const read = new DOMParser().parseFromString(field.value, "text/html");
    for (const foreign of read.querySelectorAll("script, style, iframe, object, img, link, meta")) foreign.remove();
    for (const one of read.querySelectorAll("*")) for (const attribute of [...one.attributes]) one.removeAttribute(attribute.name);
    if (/<[a-z]/i.test(field.value)) page.append(...read.body.childNodes);
    else page.append(...field.value.split(/\n\s*\n/).filter(Boolean).map(text => Object.assign(document.createElement("p"), { textContent: text })));
    field.hidden = true;
    tools.hidden = false;
    field.before(tools, page);
    document.execCommand("defaultParagraphSeparator", false, "p");
    page.addEventListener("input", () => (field.value = page.textContent.trim() ? page.innerHTML : ""));
    page.addEventListener("paste", event => {
        event.preventDefault();
        document.execCommand("insertText", false, event.clipboardData.getData("text/plain"));
    });
    tools.addEventListener("click", event => {
        const { command, value } = event.target.closest("[data-command]")?.dataset ?? {};
        if (!command) return;
        page.focus();
        document.execCommand(command, false, value ?? null);
        field.value = page.innerHTML;
    });
}
