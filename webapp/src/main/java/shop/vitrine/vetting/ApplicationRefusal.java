package shop.vitrine.vetting;

import shop.vitrine.tenants.Refusal;

/** Why something is not done with an application; pages have words for each. */
public enum ApplicationRefusal implements Refusal {
    OWN,
    OWN_REJECTION,
    CLAIMED,
    UNCLAIMED,
    UNCHECKED,
    APPROVED_TWICE,
    CLOSED,
    SUBMITTED,
    UNFINISHED,
    APPEAL_GONE,
    HANDLE_TAKEN,
    HANDLE_SIMILAR
}
