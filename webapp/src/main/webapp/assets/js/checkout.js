// Pressing the button twice sends one order; the server would notice anyway, but nobody should have to wonder.
const form = document.getElementById("checkout");

form?.addEventListener("submit", event => {
    const button = event.submitter;
    if (!button || new URL(button.formAction, location.href).pathname !== "/checkout") return;
    if (form.dataset.sent) {
        event.preventDefault();
        return;
    }
    form.dataset.sent = "true";
    const main = form.querySelector(".pay [data-working]");
    const text = main?.querySelector("span");
    if (!text) return;
    main.dataset.text = text.textContent;
    text.textContent = document.getElementById("announcement").textContent = main.dataset.working;
    main.setAttribute("aria-disabled", "true");
});

// Back from the payment page the button works again.
addEventListener("pageshow", event => {
    const main = form?.querySelector(".pay [aria-disabled]");
    if (!event.persisted || !main) return;
    delete form.dataset.sent;
    main.removeAttribute("aria-disabled");
    main.querySelector("span").textContent = main.dataset.text;
});

// What is typed while an answer is on its way stays: it is newer than what the answer was made of.
document.addEventListener("htmx:oobBeforeSwap", event => {
    for (const field of event.detail.fragment.querySelectorAll("input:not([type=hidden], [type=radio]), select")) {
        const now = form?.elements[field.name];
        if (now && "value" in now) field.value = now.value;
    }
});
