/* Makes the frames of embedded charts as high as what they show. Optional: without it they keep their height. */
addEventListener('message', function (event) {
  var height = event.data && event.data.gongkaiHeight;
  if (typeof height !== 'number' || !(height > 0) || height > 5000) return;
  var frames = document.getElementsByTagName('iframe');
  for (var i = 0; i < frames.length; i++) {
    if (frames[i].contentWindow === event.source) frames[i].height = String(Math.ceil(height));
  }
});
