// The cart beyond plain forms: steps count at once, and what happens in the drawer is heard in the drawer.
const drawer = document.getElementById("cart-drawer");
const announcement = document.getElementById("announcement");
const PAUSE = 250;
const pending = new WeakMap();

// Steps that follow each other quickly are one change, and a newer one takes the place of what is under way.
function changed(form) {
    htmx.trigger(form, "htmx:abort");
    clearTimeout(pending.get(form));
    pending.set(form, setTimeout(() => htmx.trigger(form, "quantity"), PAUSE));
}

document.addEventListener("click", event => {
    const step = event.target.closest?.(".cart-quantity [name=step]");
    if (!step) return;
    event.preventDefault();
    const field = step.form.elements.quantity;
    const wanted = (parseInt(field.value, 10) || 0) + Number(step.value);
    if (wanted < 0 || (wanted > Number(field.max) && step.value > 0)) return;
    field.value = wanted;
    changed(step.form);
});

// The field says it all by now; htmx would send the focused button along.
document.addEventListener("htmx:configRequest", event => {
    if (event.detail.triggeringEvent?.type === "quantity") delete event.detail.parameters.step;
});

document.addEventListener("change", event => {
    if (event.target.matches(".cart-quantity [name=quantity]")) changed(event.target.form);
});

// Sent while its pause still ran, a change need not be sent again; and a double click adds once.
document.addEventListener("submit", event => {
    clearTimeout(pending.get(event.target));
    if (event.target.matches(".htmx-request[action='/cart/lines']")) {
        event.preventDefault();
        event.stopImmediatePropagation();
    }
}, true);

// While a dialog is open, nothing outside of it is read out.
if (drawer) {
    const spoken = document.createElement("div");
    spoken.className = "visually-hidden";
    spoken.role = "status";
    document.addEventListener("htmx:afterSettle", event => {
        if (event.detail.target !== drawer || !drawer.open) return;
        drawer.append(spoken);
        setTimeout(() => (spoken.textContent = announcement.textContent), 100);
    });
    drawer.addEventListener("close", () => drawer.replaceChildren());
}
