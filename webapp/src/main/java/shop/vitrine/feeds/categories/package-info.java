/** Which of the market's categories a row means: by Google's number or path, or else by its words. */
package shop.vitrine.feeds.categories;
