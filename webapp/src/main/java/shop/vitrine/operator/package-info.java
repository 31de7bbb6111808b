/**
 * HTTP interface for the operator, authenticated by a token: importing feeds and rotating keys. Also available in
 * production.
 */
package shop.vitrine.operator;
