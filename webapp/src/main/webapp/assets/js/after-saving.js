// Who sends a form or goes on while something still saves itself does so after that, and stays if it was refused.
let next = null;

const saving = () => document.querySelector("main form.htmx-request, main [data-saving]");

function afterwards(event, pressed, go) {
    if (event.defaultPrevented || !saving()) return;
    event.preventDefault();
    next?.pressed?.classList.remove("htmx-request");
    pressed?.classList.add("htmx-request");
    next = { pressed, go };
}

document.addEventListener("submit", event =>
    afterwards(event, event.submitter, () => event.target.requestSubmit(event.submitter)));

document.addEventListener("click", event => {
    const link = event.target.closest("a[href]:not([target], [download])");
    const elsewhere = event.button || event.ctrlKey || event.metaKey || event.shiftKey;
    if (link && !elsewhere) afterwards(event, link, () => location.assign(link.href));
});

// What saving leaves behind, such as the next change in its queue, begins once the event is over.
const landed = ({ detail: { successful } }) => setTimeout(() => {
    if (!next || saving()) return;
    const { pressed, go } = next;
    next = null;
    pressed?.classList.remove("htmx-request");
    if (successful) go();
    else document.querySelector("main .error, main .notice[role=alert]")?.scrollIntoView({ block: "center" });
});
for (const kind of ["htmx:afterRequest", "htmx:afterSettle", "landed"]) document.addEventListener(kind, landed);
