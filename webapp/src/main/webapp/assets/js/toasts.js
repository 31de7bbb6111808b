// Toasts leave after a while, but not under the pointer or with the focus in them. What failed says so.
const toasts = document.getElementById("toasts");
const announcement = document.getElementById("announcement");
const STAYS = 8000;
let timer;

function leaveLater() {
    clearTimeout(timer);
    timer = setTimeout(() => {
        if (toasts.matches(":hover, :focus-within")) leaveLater();
        else toasts.replaceChildren();
    }, STAYS);
}

new MutationObserver(() => toasts.childElementCount && leaveLater()).observe(toasts, { childList: true });

toasts.addEventListener("click", event => {
    if (event.target.closest("[data-dismiss]")) toasts.replaceChildren();
});

function failed() {
    const toast = document.createElement("div");
    const text = document.createElement("p");
    toast.className = "toast";
    text.textContent = announcement.textContent = document.body.dataset.failed;
    toast.append(text);
    toasts.replaceChildren(toast);
}

document.addEventListener("htmx:responseError", event => event.detail.pathInfo?.requestPath?.startsWith("/shop/suggest") || failed());
document.addEventListener("htmx:sendError", event => event.detail.pathInfo?.requestPath?.startsWith("/shop/suggest") || failed());
