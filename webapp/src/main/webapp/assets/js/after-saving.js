// A form that is sent while another one still saves itself goes after it, and stays if that was refused.
let waiting = null;

const saving = () => document.querySelector("main form.htmx-request");

document.addEventListener("submit", event => {
    if (event.defaultPrevented || !saving()) return;
    event.preventDefault();
    waiting = event;
});

// What saving leaves behind, such as the next change in its queue, begins once this event is over.
document.addEventListener("htmx:afterRequest", event => setTimeout(() => {
    if (!waiting || event.detail.successful && saving()) return;
    const { target, submitter } = waiting;
    waiting = null;
    if (event.detail.successful) target.requestSubmit(submitter);
}));
