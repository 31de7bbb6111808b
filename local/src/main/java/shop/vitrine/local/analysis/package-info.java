/**
 * A stable analysis plugin for the small Elasticsearch of {@code local}. Each class is a filter of a full
 * Elasticsearch, with the same name and settings; there the plugin is not installed. Independent of {@code local},
 * since it runs inside Elasticsearch. <p>Elasticsearch also creates each filter once per index with empty settings, so
 * missing settings may fail only on use.
 */
package shop.vitrine.local.analysis;
