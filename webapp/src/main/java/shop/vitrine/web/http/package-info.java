/**
 * What HTTP asks of every request and answer: cookies, the origin check, security headers, redirects that stay in the
 * market, the scope at the edge. No templates and no texts.
 */
package shop.vitrine.web.http;
