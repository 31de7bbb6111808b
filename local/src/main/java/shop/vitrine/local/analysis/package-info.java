/**
 * A stable analysis plugin for the small Elasticsearch that {@code local} starts. Each class is one token filter or
 * char filter of a full Elasticsearch, under the same name and with the same settings, so that an index's settings
 * read the same on both; on a full Elasticsearch the plugin is not installed. Nothing else of {@code local} is used
 * here, for these classes run inside the Elasticsearch process.
 *
 * <p>Elasticsearch also makes every filter once per index with empty settings. A filter that cannot work without its
 * settings therefore complains when it is used, not when it is made.
 */
package shop.vitrine.local.analysis;
