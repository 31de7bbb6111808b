/** HTTP concerns: cookies, origin check, security headers, safe redirects, proxies. No templates, no texts. */
package shop.vitrine.web.http;
