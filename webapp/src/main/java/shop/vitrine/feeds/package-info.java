/**
 * Sellers upload and download product feeds. An upload is stored, checked and previewed, then imported by any free node
 * once the seller confirms. Reading, merging and writing feeds are subpackages.
 */
package shop.vitrine.feeds;
