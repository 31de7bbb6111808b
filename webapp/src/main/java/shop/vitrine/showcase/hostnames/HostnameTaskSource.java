package shop.vitrine.showcase.hostnames;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import shop.vitrine.sellers.TaskSource;

/** A verified host name whose proof is missing is soon lost. */
@ApplicationScoped
class HostnameTaskSource implements TaskSource {
    @Inject
    ShopHosts hosts;

    @Override
    public List<SellerTask> due() {
        return hosts
                .own()
                .filter(ShopHost::isProofMissing)
                .map(host -> new SellerTask("showcase.hostname.task", 1, "/seller/showcase/hostname", true))
                .stream()
                .toList();
    }
}
