np.percentile(np.array([[10, 7, 4], [3, 2, 1]]),50)

np.percentile(np.array([[10, 7, 4], [3, 2, 1]]),50,axis=0)

np.percentile(np.array([[10, 7, 4], [3, 2, 1]]),[25,75],axis=1)

np.percentile(np.array([[10, 7, 4], [3, 2, 1]]),50,axis=1,keepdims=True)

np.percentile(np.array([[10, 7, 4], [3, 2, 1]]),101)

np.quantile(np.array([[10, 7, 4], [3, 2, 1]]),1.5)

np.quantile(np.array([[10, 7, 4], [3, 2, 1]]),[[.1,.2],[.3,.4]],axis=1)

np.quantile(np.array([4,2,9,7,7,1]),.4,weights=[1,2,3,4,5,6])

np.quantile(np.array([4,2,9,7,7,1]),.4,weights=[1,2,3,4,5,6],method='inverted_cdf')

np.quantile(np.array([4,2,9,7,7,1]),[.1,.4,.8],weights=[1,2,3,4,5,6],method='inverted_cdf')

np.quantile(np.array([[10, 7, 4], [3, 2, 1]]),[.1,.4,.8],weights=[1,2],axis=0,method='inverted_cdf')

np.quantile(np.array([[10, 7, 4], [3, 2, 1]]),[.1,.4,.8],weights=[1,2,3],axis=1,method='inverted_cdf')

np.quantile(np.array([[10, 7, 4], [3, 2, 1]]),[.1,.4,.8],weights=[1,2],axis=1,method='inverted_cdf')

np.quantile(np.array([[10, 7, 4], [3, 2, 1]]),.2,weights=[1,2],method='inverted_cdf')

np.quantile(np.array([[10, 7, 4], [3, 2, 1]]),.2,weights=[-1,2],axis=0,method='inverted_cdf')

np.quantile([],.5)

np.quantile([1,2,3],0)

np.quantile([1,2,3],1)

np.quantile(np.array([1,2,3],np.float32),.3)

np.quantile(np.array([1,2,3],np.float32),np.float64(.3))

np.quantile(np.array([1,2,3],np.float32),[.3])

np.quantile([True,False],.3)

np.quantile([1j],.5)

np.quantile(np.array([[10, 7, 4], [3, 2, 1]]),.5,axis=5)

np.quantile(np.array([[10, 7, 4], [3, 2, 1]]),.5,axis=-1)

np.quantile(np.array([[10, 7, 4], [3, 2, 1]]),.5,out=np.zeros(()))

np.quantile(np.array([[10, 7, 4], [3, 2, 1]]),.5,axis=0,out=np.zeros(3))

np.nanpercentile(np.array([1.5,2,np.nan,7,-3]),50)

np.nanpercentile(np.array([1.5,2,np.nan,7,-3]),[20,50])

np.nanquantile(np.array([[10., np.nan, 4], [3, 2, 1]]),.5,axis=1)

np.nanquantile(np.array([[10., np.nan, 4], [3, 2, 1]]),[.5,.1],axis=1)

np.nanquantile(np.array([[10., np.nan, 4], [3, 2, 1]]),[.5,.1],axis=0,keepdims=True)

np.nanquantile(np.array([np.nan,np.nan]),.5)

np.nanquantile(np.array([[np.nan,np.nan],[1,2]]),.5,axis=1)

np.nanquantile([1,2,3],.5)

np.nanmedian(np.array([[10.0, np.nan, 4], [3, 2, 1]]))

np.nanmedian(np.array([[10.0, np.nan, 4], [3, 2, 1]]),axis=0)

np.nanmedian(np.array([[10.0, np.nan, 4], [3, 2, 1]]),axis=1,keepdims=True)

np.nanmedian([1,2,3,4])

np.nanmedian([np.nan,np.nan])

np.nanmedian([])

np.nansum([1,np.nan])

np.nansum(np.array([[1, 2.], [np.nan, 4]]))

np.nansum([1,2,3])

np.nansum(3)

np.nansum(np.nan)

np.nansum([np.nan,np.nan])

np.nansum(np.array([[1, 2.], [np.nan, 4]]),axis=0)

np.nansum(np.array([[1, 2.], [np.nan, 4]]),axis=0,keepdims=True)

np.nansum(np.array([[1, 2.], [np.nan, 4]]),axis=1)

np.nansum(np.array([[1, 2.], [np.nan, 4]]),axis=1,keepdims=True)

np.nansum(np.array([[1, np.nan], [5, np.nan]]),axis=0)

np.nansum(np.array([[1, np.nan], [5, np.nan]]),axis=0,keepdims=True)

np.nansum(np.array([[1, np.nan], [5, np.nan]]),axis=1)

np.nansum(np.array([[1, np.nan], [5, np.nan]]),axis=1,keepdims=True)

np.nansum(np.array([[1,2],[3,4]]),axis=0)

np.nansum(np.array([[1,2],[3,4]]),axis=0,keepdims=True)

np.nansum(np.array([[1,2],[3,4]]),axis=1)

np.nansum(np.array([[1,2],[3,4]]),axis=1,keepdims=True)

np.nanprod([1,np.nan])

np.nanprod(np.array([[1, 2.], [np.nan, 4]]))

np.nanprod([1,2,3])

np.nanprod(3)

np.nanprod(np.nan)

np.nanprod([np.nan,np.nan])

np.nanprod(np.array([[1, 2.], [np.nan, 4]]),axis=0)

np.nanprod(np.array([[1, 2.], [np.nan, 4]]),axis=0,keepdims=True)

np.nanprod(np.array([[1, 2.], [np.nan, 4]]),axis=1)

np.nanprod(np.array([[1, 2.], [np.nan, 4]]),axis=1,keepdims=True)

np.nanprod(np.array([[1, np.nan], [5, np.nan]]),axis=0)

np.nanprod(np.array([[1, np.nan], [5, np.nan]]),axis=0,keepdims=True)

np.nanprod(np.array([[1, np.nan], [5, np.nan]]),axis=1)

np.nanprod(np.array([[1, np.nan], [5, np.nan]]),axis=1,keepdims=True)

np.nanprod(np.array([[1,2],[3,4]]),axis=0)

np.nanprod(np.array([[1,2],[3,4]]),axis=0,keepdims=True)

np.nanprod(np.array([[1,2],[3,4]]),axis=1)

np.nanprod(np.array([[1,2],[3,4]]),axis=1,keepdims=True)

np.nancumsum([1,np.nan])

np.nancumsum(np.array([[1, 2.], [np.nan, 4]]))

np.nancumsum([1,2,3])

np.nancumsum(3)

np.nancumsum(np.nan)

np.nancumsum([np.nan,np.nan])

np.nancumsum(np.array([[1, 2.], [np.nan, 4]]),axis=0)

np.nancumsum(np.array([[1, 2.], [np.nan, 4]]),axis=1)

np.nancumsum(np.array([[1, np.nan], [5, np.nan]]),axis=0)

np.nancumsum(np.array([[1, np.nan], [5, np.nan]]),axis=1)

np.nancumsum(np.array([[1,2],[3,4]]),axis=0)

np.nancumsum(np.array([[1,2],[3,4]]),axis=1)

np.nancumprod([1,np.nan])

np.nancumprod(np.array([[1, 2.], [np.nan, 4]]))

np.nancumprod([1,2,3])

np.nancumprod(3)

np.nancumprod(np.nan)

np.nancumprod([np.nan,np.nan])

np.nancumprod(np.array([[1, 2.], [np.nan, 4]]),axis=0)

np.nancumprod(np.array([[1, 2.], [np.nan, 4]]),axis=1)

np.nancumprod(np.array([[1, np.nan], [5, np.nan]]),axis=0)

np.nancumprod(np.array([[1, np.nan], [5, np.nan]]),axis=1)

np.nancumprod(np.array([[1,2],[3,4]]),axis=0)

np.nancumprod(np.array([[1,2],[3,4]]),axis=1)

np.nanmin([1,np.nan])

np.nanmin(np.array([[1, 2.], [np.nan, 4]]))

np.nanmin([1,2,3])

np.nanmin(3)

np.nanmin(np.nan)

np.nanmin([np.nan,np.nan])

np.nanmin(np.array([[1, 2.], [np.nan, 4]]),axis=0)

np.nanmin(np.array([[1, 2.], [np.nan, 4]]),axis=0,keepdims=True)

np.nanmin(np.array([[1, 2.], [np.nan, 4]]),axis=1)

np.nanmin(np.array([[1, 2.], [np.nan, 4]]),axis=1,keepdims=True)

np.nanmin(np.array([[1, np.nan], [5, np.nan]]),axis=0)

np.nanmin(np.array([[1, np.nan], [5, np.nan]]),axis=0,keepdims=True)

np.nanmin(np.array([[1, np.nan], [5, np.nan]]),axis=1)

np.nanmin(np.array([[1, np.nan], [5, np.nan]]),axis=1,keepdims=True)

np.nanmin(np.array([[1,2],[3,4]]),axis=0)

np.nanmin(np.array([[1,2],[3,4]]),axis=0,keepdims=True)

np.nanmin(np.array([[1,2],[3,4]]),axis=1)

np.nanmin(np.array([[1,2],[3,4]]),axis=1,keepdims=True)

np.nanmax([1,np.nan])

np.nanmax(np.array([[1, 2.], [np.nan, 4]]))

np.nanmax([1,2,3])

np.nanmax(3)

np.nanmax(np.nan)

np.nanmax([np.nan,np.nan])

np.nanmax(np.array([[1, 2.], [np.nan, 4]]),axis=0)

np.nanmax(np.array([[1, 2.], [np.nan, 4]]),axis=0,keepdims=True)

np.nanmax(np.array([[1, 2.], [np.nan, 4]]),axis=1)

np.nanmax(np.array([[1, 2.], [np.nan, 4]]),axis=1,keepdims=True)

np.nanmax(np.array([[1, np.nan], [5, np.nan]]),axis=0)

np.nanmax(np.array([[1, np.nan], [5, np.nan]]),axis=0,keepdims=True)

np.nanmax(np.array([[1, np.nan], [5, np.nan]]),axis=1)

np.nanmax(np.array([[1, np.nan], [5, np.nan]]),axis=1,keepdims=True)

np.nanmax(np.array([[1,2],[3,4]]),axis=0)

np.nanmax(np.array([[1,2],[3,4]]),axis=0,keepdims=True)

np.nanmax(np.array([[1,2],[3,4]]),axis=1)

np.nanmax(np.array([[1,2],[3,4]]),axis=1,keepdims=True)

np.nanargmin([1,np.nan])

np.nanargmin(np.array([[1, 2.], [np.nan, 4]]))

np.nanargmin([1,2,3])

np.nanargmin(3)

np.nanargmin(np.nan)

np.nanargmin([np.nan,np.nan])

np.nanargmin(np.array([[1, 2.], [np.nan, 4]]),axis=0)

np.nanargmin(np.array([[1, 2.], [np.nan, 4]]),axis=0,keepdims=True)

np.nanargmin(np.array([[1, 2.], [np.nan, 4]]),axis=1)

np.nanargmin(np.array([[1, 2.], [np.nan, 4]]),axis=1,keepdims=True)

np.nanargmin(np.array([[1, np.nan], [5, np.nan]]),axis=0)

np.nanargmin(np.array([[1, np.nan], [5, np.nan]]),axis=0,keepdims=True)

np.nanargmin(np.array([[1, np.nan], [5, np.nan]]),axis=1)

np.nanargmin(np.array([[1, np.nan], [5, np.nan]]),axis=1,keepdims=True)

np.nanargmin(np.array([[1,2],[3,4]]),axis=0)

np.nanargmin(np.array([[1,2],[3,4]]),axis=0,keepdims=True)

np.nanargmin(np.array([[1,2],[3,4]]),axis=1)

np.nanargmin(np.array([[1,2],[3,4]]),axis=1,keepdims=True)

np.nanargmax([1,np.nan])

np.nanargmax(np.array([[1, 2.], [np.nan, 4]]))

np.nanargmax([1,2,3])

np.nanargmax(3)

np.nanargmax(np.nan)

np.nanargmax([np.nan,np.nan])

np.nanargmax(np.array([[1, 2.], [np.nan, 4]]),axis=0)

np.nanargmax(np.array([[1, 2.], [np.nan, 4]]),axis=0,keepdims=True)

np.nanargmax(np.array([[1, 2.], [np.nan, 4]]),axis=1)

np.nanargmax(np.array([[1, 2.], [np.nan, 4]]),axis=1,keepdims=True)

np.nanargmax(np.array([[1, np.nan], [5, np.nan]]),axis=0)

np.nanargmax(np.array([[1, np.nan], [5, np.nan]]),axis=0,keepdims=True)

np.nanargmax(np.array([[1, np.nan], [5, np.nan]]),axis=1)

np.nanargmax(np.array([[1, np.nan], [5, np.nan]]),axis=1,keepdims=True)

np.nanargmax(np.array([[1,2],[3,4]]),axis=0)

np.nanargmax(np.array([[1,2],[3,4]]),axis=0,keepdims=True)

np.nanargmax(np.array([[1,2],[3,4]]),axis=1)

np.nanargmax(np.array([[1,2],[3,4]]),axis=1,keepdims=True)

np.nanmean([1,np.nan])

np.nanmean(np.array([[1, 2.], [np.nan, 4]]))

np.nanmean([1,2,3])

np.nanmean(3)

np.nanmean(np.nan)

np.nanmean([np.nan,np.nan])

np.nanmean(np.array([[1, 2.], [np.nan, 4]]),axis=0)

np.nanmean(np.array([[1, 2.], [np.nan, 4]]),axis=0,keepdims=True)

np.nanmean(np.array([[1, 2.], [np.nan, 4]]),axis=1)

np.nanmean(np.array([[1, 2.], [np.nan, 4]]),axis=1,keepdims=True)

np.nanmean(np.array([[1, np.nan], [5, np.nan]]),axis=0)

np.nanmean(np.array([[1, np.nan], [5, np.nan]]),axis=0,keepdims=True)

np.nanmean(np.array([[1, np.nan], [5, np.nan]]),axis=1)

np.nanmean(np.array([[1, np.nan], [5, np.nan]]),axis=1,keepdims=True)

np.nanmean(np.array([[1,2],[3,4]]),axis=0)

np.nanmean(np.array([[1,2],[3,4]]),axis=0,keepdims=True)

np.nanmean(np.array([[1,2],[3,4]]),axis=1)

np.nanmean(np.array([[1,2],[3,4]]),axis=1,keepdims=True)

np.nanvar([1,np.nan])

np.nanvar(np.array([[1, 2.], [np.nan, 4]]))

np.nanvar([1,2,3])

np.nanvar(3)

np.nanvar(np.nan)

np.nanvar([np.nan,np.nan])

np.nanvar(np.array([[1, 2.], [np.nan, 4]]),axis=0)

np.nanvar(np.array([[1, 2.], [np.nan, 4]]),axis=0,keepdims=True)

np.nanvar(np.array([[1, 2.], [np.nan, 4]]),axis=1)

np.nanvar(np.array([[1, 2.], [np.nan, 4]]),axis=1,keepdims=True)

np.nanvar(np.array([[1, np.nan], [5, np.nan]]),axis=0)

np.nanvar(np.array([[1, np.nan], [5, np.nan]]),axis=0,keepdims=True)

np.nanvar(np.array([[1, np.nan], [5, np.nan]]),axis=1)

np.nanvar(np.array([[1, np.nan], [5, np.nan]]),axis=1,keepdims=True)

np.nanvar(np.array([[1,2],[3,4]]),axis=0)

np.nanvar(np.array([[1,2],[3,4]]),axis=0,keepdims=True)

np.nanvar(np.array([[1,2],[3,4]]),axis=1)

np.nanvar(np.array([[1,2],[3,4]]),axis=1,keepdims=True)

np.nanstd([1,np.nan])

np.nanstd(np.array([[1, 2.], [np.nan, 4]]))

np.nanstd([1,2,3])

np.nanstd(3)

np.nanstd(np.nan)

np.nanstd([np.nan,np.nan])

np.nanstd(np.array([[1, 2.], [np.nan, 4]]),axis=0)

np.nanstd(np.array([[1, 2.], [np.nan, 4]]),axis=0,keepdims=True)

np.nanstd(np.array([[1, 2.], [np.nan, 4]]),axis=1)

np.nanstd(np.array([[1, 2.], [np.nan, 4]]),axis=1,keepdims=True)

np.nanstd(np.array([[1, np.nan], [5, np.nan]]),axis=0)

np.nanstd(np.array([[1, np.nan], [5, np.nan]]),axis=0,keepdims=True)

np.nanstd(np.array([[1, np.nan], [5, np.nan]]),axis=1)

np.nanstd(np.array([[1, np.nan], [5, np.nan]]),axis=1,keepdims=True)

np.nanstd(np.array([[1,2],[3,4]]),axis=0)

np.nanstd(np.array([[1,2],[3,4]]),axis=0,keepdims=True)

np.nanstd(np.array([[1,2],[3,4]]),axis=1)

np.nanstd(np.array([[1,2],[3,4]]),axis=1,keepdims=True)

np.nanvar([1,2,np.nan,4],ddof=1)

np.nanstd([1,2,np.nan,4],ddof=1)

np.nanvar([1,2,np.nan,4],correction=1)

np.nanvar([1,np.nan],ddof=1)

np.nanmean([1,np.nan],dtype=int)

np.nanmean([1,np.nan,5],where=[True,True,False])

np.nansum([1,np.nan,5],initial=10)

np.nanmax([1,np.nan,5],initial=10)

np.nanmean(np.array([1,2,np.nan],np.float32))

np.nanvar([1+1j,2,np.nan])

np.nansum([[1,np.nan],[2,3]],axis=0,out=np.zeros(2))

np.nanmax([])

np.average([1,2,3,4])

np.average(np.arange(1,11),weights=np.arange(10,0,-1))

np.average(np.arange(6).reshape(3,2),axis=1,weights=[.25,.75])

np.average(np.arange(6).reshape(3,2),weights=[.25,.75])

np.average(np.arange(6).reshape(3,2),axis=0,weights=[.25,.75])

np.average(np.arange(6).reshape(3,2),axis=1,weights=[.25,.75],returned=True)

np.average(np.arange(6).reshape(3,2),axis=1,keepdims=True)

np.average([1,2],weights=[1,-1])

np.average([1,2,3],returned=True)

np.average(np.arange(8).reshape(2,2,2),axis=(0,1),weights=[[.25,.75],[1,.5]])

np.cov([0,1,2],[2,1,0])

np.cov([[0,1,2],[2,1,0]])

np.cov([[0,1,2],[2,1,0]],rowvar=False)

np.cov([-2.1,-1,4.3])

np.cov([1])

np.cov([[0,1,2],[2,1,5]],bias=True)

np.cov([[0,1,2],[2,1,5]],ddof=0)

np.cov([[0,1,2],[2,1,5]],ddof=1.5)

np.cov([[0,1,2],[2,1,5]],fweights=[1,2,1])

np.cov([[0,1,2],[2,1,5]],aweights=[1,.2,1])

np.cov([[0,1,2],[2,1,5]],aweights=[1,.2,1],fweights=[1,2,3])

np.cov([[0,1,2],[2,1,5]],fweights=[1,.2,1])

np.cov([[0,1,2],[2,1,5]],fweights=[1,2])

np.cov([[0,1,2],[2,1,5]],aweights=[1,-2,1])

np.cov(np.zeros((2,2,2)))

np.cov(np.zeros((0,2)))

np.corrcoef([[0,1,2],[2,1,5]])

np.corrcoef([0,1,2],[2,1,5])

np.corrcoef([0,1,2])

np.corrcoef([[0,1,2],[1,1,1]])

np.quantile(np.array([[10, 7, 4], [3, 2, 1]]),0.3,method='inverted_cdf')

np.quantile(np.array([[10, 7, 4], [3, 2, 1]]),[0,.25,.5,.9,1],method='inverted_cdf')

np.quantile(np.array([[10, 7, 4], [3, 2, 1]]),np.float64(0.5),method='inverted_cdf')

np.quantile(np.array([4,2,9,7,7,1]),.4,method='inverted_cdf',keepdims=True)

np.quantile(np.array([4,2,9,7,7,1]),0.3,method='averaged_inverted_cdf')

np.quantile(np.array([4,2,9,7,7,1]),[0,.25,.5,.9,1],method='averaged_inverted_cdf')

np.quantile(np.array([4,2,9,7,7,1]),np.float64(0.5),method='averaged_inverted_cdf')

np.quantile(np.array([1.5,2,np.nan,7,-3]),0.3,method='closest_observation')

np.quantile(np.array([1.5,2,np.nan,7,-3]),[0,.25,.5,.9,1],method='closest_observation')

np.quantile(np.array([1.5,2,np.nan,7,-3]),np.float64(0.5),method='closest_observation')

np.quantile(np.array([[10, 7, 4], [3, 2, 1]]),0.3,method='interpolated_inverted_cdf')

np.quantile(np.array([[10, 7, 4], [3, 2, 1]]),[0,.25,.5,.9,1],method='interpolated_inverted_cdf')

np.quantile(np.array([[10, 7, 4], [3, 2, 1]]),np.float64(0.5),method='interpolated_inverted_cdf')

np.quantile(np.array([4,2,9,7,7,1]),.4,method='interpolated_inverted_cdf',keepdims=True)

np.quantile(np.array([4,2,9,7,7,1]),0.3,method='hazen')

np.quantile(np.array([4,2,9,7,7,1]),[0,.25,.5,.9,1],method='hazen')

np.quantile(np.array([4,2,9,7,7,1]),np.float64(0.5),method='hazen')

np.quantile(np.array([1.5,2,np.nan,7,-3]),0.3,method='weibull')

np.quantile(np.array([1.5,2,np.nan,7,-3]),[0,.25,.5,.9,1],method='weibull')

np.quantile(np.array([1.5,2,np.nan,7,-3]),np.float64(0.5),method='weibull')

np.quantile(np.array([[10, 7, 4], [3, 2, 1]]),0.3,method='linear')

np.quantile(np.array([[10, 7, 4], [3, 2, 1]]),[0,.25,.5,.9,1],method='linear')

np.quantile(np.array([[10, 7, 4], [3, 2, 1]]),np.float64(0.5),method='linear')

np.quantile(np.array([4,2,9,7,7,1]),.4,method='linear',keepdims=True)

np.quantile(np.array([4,2,9,7,7,1]),0.3,method='median_unbiased')

np.quantile(np.array([4,2,9,7,7,1]),[0,.25,.5,.9,1],method='median_unbiased')

np.quantile(np.array([4,2,9,7,7,1]),np.float64(0.5),method='median_unbiased')

np.quantile(np.array([1.5,2,np.nan,7,-3]),0.3,method='normal_unbiased')

np.quantile(np.array([1.5,2,np.nan,7,-3]),[0,.25,.5,.9,1],method='normal_unbiased')

np.quantile(np.array([1.5,2,np.nan,7,-3]),np.float64(0.5),method='normal_unbiased')

np.quantile(np.array([[10, 7, 4], [3, 2, 1]]),0.3,method='lower')

np.quantile(np.array([[10, 7, 4], [3, 2, 1]]),[0,.25,.5,.9,1],method='lower')

np.quantile(np.array([[10, 7, 4], [3, 2, 1]]),np.float64(0.5),method='lower')

np.quantile(np.array([4,2,9,7,7,1]),.4,method='lower',keepdims=True)

np.quantile(np.array([4,2,9,7,7,1]),0.3,method='higher')

np.quantile(np.array([4,2,9,7,7,1]),[0,.25,.5,.9,1],method='higher')

np.quantile(np.array([4,2,9,7,7,1]),np.float64(0.5),method='higher')

np.quantile(np.array([1.5,2,np.nan,7,-3]),0.3,method='midpoint')

np.quantile(np.array([1.5,2,np.nan,7,-3]),[0,.25,.5,.9,1],method='midpoint')

np.quantile(np.array([1.5,2,np.nan,7,-3]),np.float64(0.5),method='midpoint')

np.quantile(np.array([[10, 7, 4], [3, 2, 1]]),0.3,method='nearest')

np.quantile(np.array([[10, 7, 4], [3, 2, 1]]),[0,.25,.5,.9,1],method='nearest')

np.quantile(np.array([[10, 7, 4], [3, 2, 1]]),np.float64(0.5),method='nearest')

np.quantile(np.array([4,2,9,7,7,1]),.4,method='nearest',keepdims=True)

np.quantile(np.array([4,2,9,7,7,1]),0.3,method='bogus')

np.quantile(np.array([4,2,9,7,7,1]),[0,.25,.5,.9,1],method='bogus')

np.quantile(np.array([4,2,9,7,7,1]),np.float64(0.5),method='bogus')

np.mean(np.array([1.1,.1],np.float32),dtype=np.float64), np.std(np.array([1.1,.1],np.float32),dtype=np.float64), np.mean([1,2],dtype=np.float32)

b=np.array([3,1,2])
np.median(b,overwrite_input=True), np.percentile(np.array([[10,7,4],[3,2,1]]),50,axis=1,overwrite_input=True)

a = np.arange(6.0).reshape(2, 3)
np.std(a, axis=1, mean=np.mean(a, axis=1, keepdims=True)), np.var(a, mean=a.mean(keepdims=True)), np.std(a, axis=1, mean=0, ddof=1)
np.var(a, axis=1, mean=a.mean(axis=1))
