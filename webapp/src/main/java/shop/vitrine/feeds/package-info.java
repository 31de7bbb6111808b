/**
 * Sellers upload product feeds and download them: a file is stored, checked, previewed, and imported by whichever node
 * is free once the seller confirms. How feeds are read, merged and written is in the packages below.
 */
package shop.vitrine.feeds;
