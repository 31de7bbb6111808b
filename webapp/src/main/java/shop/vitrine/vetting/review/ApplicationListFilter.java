package shop.vitrine.vetting.review;

import java.util.List;
import shop.vitrine.vetting.ApplicationStatus;
import shop.vitrine.web.list.Coded;

/** Which applications of the queue are shown: those that an admin can do something with, those of a status, or all. */
enum ApplicationListFilter implements Coded {
    WAITING(ApplicationStatus.SUBMITTED, ApplicationStatus.IN_REVIEW),
    SUBMITTED(ApplicationStatus.SUBMITTED),
    IN_REVIEW(ApplicationStatus.IN_REVIEW),
    MORE_NEEDED(ApplicationStatus.MORE_NEEDED),
    APPROVED(ApplicationStatus.APPROVED),
    REJECTED(ApplicationStatus.REJECTED),
    ALL;

    /** Empty for all. */
    final List<ApplicationStatus> statuses;

    ApplicationListFilter(ApplicationStatus... statuses) {
        this.statuses = List.of(statuses);
    }
}
