package shop.vitrine.local.servers;

/**
 * Where Elasticsearch is.
 *
 * @param login null where it asks for none
 */
public record SearchServerAddress(String url, ServerLogin login, Runnable ready) {
    public void await() {
        ready.run();
    }
}
