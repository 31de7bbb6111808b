package shop.vitrine.local.servers;

/** @param login null if not required */
public record SearchServerAddress(String url, ServerLogin login, Runnable ready) {
    public void await() {
        ready.run();
    }
}
