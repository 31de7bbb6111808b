/** Maps a row to a market category, by Google's number or path, or else by its words. */
package shop.vitrine.feeds.categories;
