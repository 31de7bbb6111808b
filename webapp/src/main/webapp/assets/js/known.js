// Public pages are the same for everyone. Whoever the server knows something of has a cookie "me" that says so; only
// then do the places that wait for "known" fetch what is personal.
if (/(?:^|; )me=/.test(document.cookie))
    document.addEventListener("DOMContentLoaded", () => {
        htmx.ajax("GET", "/me", { target: "body", swap: "none" });
        htmx.trigger(document.body, "known");
    });
