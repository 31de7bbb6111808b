package shop.vitrine.web.form;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletContext;

/** Enables multipart forms for the JAX-RS servlet, which {@code web.xml} cannot configure. */
public class MultipartConfiguration implements ServletExtension {
    private static final long MAX_BYTES = 600L << 20;
    private static final int IN_MEMORY = 64 * 1024;

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.setDefaultMultipartConfig(new MultipartConfigElement("", MAX_BYTES, MAX_BYTES, IN_MEMORY));
    }
}
