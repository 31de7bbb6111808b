/**
 * The market's rules and what follows from breaking them: violations with their points and appeals, and admins who
 * suspend, reinstate and close shops. What that means for a shop's status is {@link
 * shop.vitrine.enforcement.Compliance}'s; whether it may open in the first place is vetting's.
 */
package shop.vitrine.enforcement;
