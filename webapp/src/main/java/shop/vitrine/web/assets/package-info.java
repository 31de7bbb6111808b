/** Static files: hashed URLs and caching headers. */
package shop.vitrine.web.assets;
