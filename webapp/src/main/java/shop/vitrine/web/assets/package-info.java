/** Stylesheets, scripts and icons: addresses that change with their content, and the headers they are sent with. */
package shop.vitrine.web.assets;
