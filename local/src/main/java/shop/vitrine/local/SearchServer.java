package shop.vitrine.local;

/**
 * Where Elasticsearch is.
 *
 * @param login null where it asks for none
 */
record SearchServer(String url, Login login, Runnable ready) {
    void await() {
        ready.run();
    }
}
