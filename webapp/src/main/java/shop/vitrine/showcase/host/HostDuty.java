package shop.vitrine.showcase.host;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import shop.vitrine.selling.Duty;

/** A host name whose proof is missing is lost soon, if nobody looks after it. */
@ApplicationScoped
public class HostDuty implements Duty {
    @Inject
    ShopHosts hosts;

    @Override
    public List<Due> due() {
        return hosts
                .own()
                .filter(ShopHost::isShaky)
                .map(one -> new Due("showcase.host.duty", 1, "/seller/showcase/host", true))
                .stream()
                .toList();
    }
}
