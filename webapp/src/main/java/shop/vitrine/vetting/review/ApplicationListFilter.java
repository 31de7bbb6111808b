package shop.vitrine.vetting.review;

import java.util.List;
import shop.vitrine.vetting.ApplicationStatus;
import shop.vitrine.web.list.Coded;

/** Applications to work on, by status, or all. */
enum ApplicationListFilter implements Coded {
    WAITING(ApplicationStatus.SUBMITTED, ApplicationStatus.IN_REVIEW),
    SUBMITTED(ApplicationStatus.SUBMITTED),
    IN_REVIEW(ApplicationStatus.IN_REVIEW),
    MORE_NEEDED(ApplicationStatus.MORE_NEEDED),
    APPROVED(ApplicationStatus.APPROVED),
    REJECTED(ApplicationStatus.REJECTED),
    ALL;

    final List<ApplicationStatus> statuses;

    ApplicationListFilter(ApplicationStatus... statuses) {
        this.statuses = List.of(statuses);
    }
}
