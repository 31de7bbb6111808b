/**
 * Sellers bring feeds and take them away: a file is kept, looked through, shown as a preview, and imported when the
 * seller says so, by whichever node is free. How a feed is read and written is {@code catalog.feed}'s.
 */
package shop.vitrine.catalog.imports;
