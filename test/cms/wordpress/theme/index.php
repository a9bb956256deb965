<!doctype html>
<html <?php language_attributes(); ?>>
<head>
<meta charset="utf-8">
<title><?php bloginfo('name'); ?></title>
<link rel="icon" href="data:,">
<?php wp_head(); ?>
</head>
<body>
<?php while (have_posts()) : the_post(); ?>
<article aria-label="<?php the_title_attribute(); ?>">
<?php the_content(); ?>
</article>
<?php endwhile; ?>
<?php wp_footer(); ?>
<?php readfile(__DIR__ . '/script.html'); ?>
</body>
</html>
