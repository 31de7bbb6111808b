package shop.vitrine.vetting;

import shop.vitrine.tenants.Refusal;

/** Why an action on an application is refused. */
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
